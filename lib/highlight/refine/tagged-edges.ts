import type { Candidate, Passage } from '../finder.ts';
import { isShort } from '../short-text.ts';

/** What may belong to a figure or not, as its sentence has it: `3년 전`, `사흘째`, `2시간 동안`, `지난 3일`. */
const AFTER = /^ ?(?:전|후|뒤|째|동안|경|초반|중반|후반|초|말)$/;
const BEFORE = /^(?:오는|지난) $/;

/**
 * Moves the edges of a rule's figure to where the tagger sees them, where a word beside it is in question. Only in a short text:
 * the tagger was taught on sentences, and an article is told more evenly by rules.
 */
export function withTaggedEdges({ text, tagging }: Passage, figures: readonly Candidate[]): Candidate[] {
  const seen = tagging && isShort(text) ? tagging.spans : [];
  if (seen.length === 0) return [...figures];
  return figures.map((figure) => {
    const span = seen.find(({ start, end }) => start < figure.end && figure.start < end);
    if (!span) return figure;
    const longer = span.start === figure.start && AFTER.test(text.slice(figure.end, span.end));
    const later = span.end === figure.end && BEFORE.test(text.slice(figure.start, span.start));
    return longer || later ? { ...figure, start: span.start, end: span.end } : figure;
  });
}
