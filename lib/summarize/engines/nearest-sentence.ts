import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import { cosine, vectorise } from '../vectors.ts';

/** Below this cosine two sentences share a topic at most. */
const NEAR = 0.2;

/**
 * For each sentence of a summary the sentence of `text` that is most like it in words; absent where none is near.
 * `시는 도서관을 연다.` -> the span of `가람시가 다음 달 새 도서관을 연다고 밝혔다.`
 */
export function nearestSentences(
  sentences: readonly string[],
  text: string,
  language?: string,
): (Span | undefined)[] {
  const sources = splitSentences(text, language);
  const { sentences: vectors } = vectorise(
    [...sources.map(({ start, end }) => text.slice(start, end)), ...sentences],
    '',
  );
  return sentences.map((_, index) => {
    const own = vectors[sources.length + index];
    let best: Span | undefined;
    let most = NEAR;
    for (const [i, source] of sources.entries()) {
      const other = vectors[i];
      const likeness = own && other ? cosine(own, other) : 0;
      if (likeness > most) {
        most = likeness;
        best = source;
      }
    }
    return best;
  });
}
