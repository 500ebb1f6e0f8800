import { KoreanComposer } from './compose-korean.ts';
import type { LabelledSpan, Sentence } from './corpus.ts';
import type { KoreanNameParts } from './korean-name-parts.ts';
import { randomFrom } from './random.ts';

const NAMES: readonly LabelledSpan['kind'][] = ['person', 'organization', 'place'];

/**
 * Each sentence said once more with made-up names of the same form in the places of its own, figures as they were: what stands around
 * a name then counts, and not only which names the sentences happen to hold. `김구라가 3일` -> `빙하나가 3일`.
 */
export function rehearseKorean(
  sentences: readonly Sentence[],
  parts: KoreanNameParts,
  seed: number,
): Sentence[] {
  const composer = new KoreanComposer(parts, randomFrom(seed));
  return sentences.map((sentence) => sayAgain(sentence, composer));
}

function sayAgain({ id, text, spans }: Sentence, composer: KoreanComposer): Sentence {
  let again = '';
  let at = 0;
  const moved: LabelledSpan[] = [];
  for (const { start, end, kind } of spans.toSorted((a, b) => a.start - b.start)) {
    again += text.slice(at, start);
    const old = text.slice(start, end);
    const from = again.length;
    again += NAMES.includes(kind) ? composer.inPlaceOf(old, kind) : old;
    moved.push({ start: from, end: again.length, kind });
    at = end;
  }
  return { id, text: again + text.slice(at), spans: moved };
}
