import type { Highlight } from '../model/saved-item.ts';
import type { Span } from '../model/span.ts';
import { locate } from './anchor.ts';

export interface PlacedHighlight {
  readonly highlight: Highlight;
  /** Where it stands in the text; nothing when its words are gone. */
  readonly span: Span | undefined;
}

/** Each highlight with its place in a text, in the order of the text; the lost ones last. */
export function placeHighlights(text: string, highlights: readonly Highlight[]): PlacedHighlight[] {
  return highlights
    .map((highlight) => ({ highlight, span: locate(text, highlight) }))
    .sort((one, other) => (one.span?.start ?? text.length) - (other.span?.start ?? text.length));
}

/** A stretch of text that one highlight colours. */
export interface ColouredSpan extends Span {
  readonly highlight: Highlight;
}

/** What is seen where highlights overlap: the later one lies on top, and the earlier shows on either side of it. */
export function colouredSpans(placed: readonly PlacedHighlight[]): ColouredSpan[] {
  let coloured: ColouredSpan[] = [];
  const byAge = placed.toSorted((one, other) => one.highlight.madeAt - other.highlight.madeAt);
  for (const { highlight, span } of byAge) {
    if (!span) continue;
    const around = coloured.flatMap((one) => [
      { ...one, end: Math.min(one.end, span.start) },
      { ...one, start: Math.max(one.start, span.end) },
    ]);
    coloured = [...around.filter(({ start, end }) => start < end), { ...span, highlight }];
  }
  return coloured.sort((one, other) => one.start - other.start);
}
