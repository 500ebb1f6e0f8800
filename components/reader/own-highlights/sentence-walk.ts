import type { Span } from '../../../lib/model/span.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

/** Sentences picked by key: one, or several in a row. */
export interface SentenceWalk {
  readonly span: Span;
  /** One sentence on or back. */
  readonly move: (by: 1 | -1) => SentenceWalk;
  /** One sentence more or less at the end. */
  readonly stretch: (by: 1 | -1) => SentenceWalk;
}

function walkAt(sentences: readonly Span[], first: number, last: number): SentenceWalk | undefined {
  const from = sentences[first];
  const to = sentences[last];
  if (!from || !to || last < first) return undefined;
  const walk: SentenceWalk = {
    span: { start: from.start, end: to.end },
    move: (by) => {
      const at = by > 0 ? last + 1 : first - 1;
      return walkAt(sentences, at, at) ?? walk;
    },
    stretch: (by) => walkAt(sentences, first, last + by) ?? walk,
  };
  return walk;
}

/** Begins at the first sentence that `choose` names by its index. Nothing in a text without sentences. */
export function walkSentences(
  text: string,
  language: string | undefined,
  choose: (sentences: readonly Span[]) => number,
): SentenceWalk | undefined {
  const sentences = splitSentences(text, language);
  const at = choose(sentences);
  return walkAt(sentences, at, at);
}
