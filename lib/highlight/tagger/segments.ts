import type { Span } from '../../model/span.ts';

/** UTF-16 units. A longer stretch without a space is no text that anyone reads: it is not tagged. */
const LONGEST_WORD = 60;
/** UTF-16 units. A longer sentence is cut at a space. */
const LONGEST_SEGMENT = 1000;
/** UTF-16 units. What comes after this much that was tagged is left to the rules, and to the names found before it. */
const LONGEST_TEXT = 50_000;

/** UTF-16 units. One letter alone is neither a name nor, without a word beside it, a figure. */
const SHORTEST = 2;

/** The stretches of `sentences` that are worth tagging, each short enough for one lattice. */
export function* segments(text: string, sentences: readonly Span[]): Generator<Span> {
  let tagged = 0;
  for (const segment of pieces(text, sentences)) {
    if (tagged > LONGEST_TEXT) return;
    if (segment.end - segment.start < SHORTEST) continue;
    tagged += segment.end - segment.start;
    yield segment;
  }
}

function* pieces(text: string, sentences: readonly Span[]): Generator<Span> {
  for (const { start, end } of sentences) {
    let from = start;
    let word = start;
    for (let at = start; at <= end; at++) {
      const gap = at === end || text.charCodeAt(at) <= 0x20;
      if (!gap) continue;
      if (at - word > LONGEST_WORD || (at === word && at < end)) {
        // A run of spaces or of letters without one: nothing of it is tagged, and what stood before it is done.
        if (word > from) yield { start: from, end: word };
        from = at + 1;
      } else if (at - from > LONGEST_SEGMENT) {
        yield { start: from, end: at };
        from = at + 1;
      }
      word = at + 1;
    }
    if (end > from) yield { start: from, end };
  }
}
