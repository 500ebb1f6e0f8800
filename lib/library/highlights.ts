import { HIGHLIGHT_COLOURS, type Highlight, type HighlightColour } from '../model/saved-item.ts';
import type { Span } from '../model/span.ts';

/** Characters kept on either side of a quotation. */
const CONTEXT = 32;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function parseHighlight(value: unknown): Highlight | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, quote, before, after, start, colour, note, madeAt } = value as Record<string, unknown>;
  if (text(id) === '' || text(quote) === '') return undefined;
  return {
    id: text(id),
    quote: text(quote),
    before: text(before).slice(-CONTEXT),
    after: text(after).slice(0, CONTEXT),
    start: typeof start === 'number' && start >= 0 ? start : 0,
    colour: HIGHLIGHT_COLOURS.includes(colour as HighlightColour) ? (colour as HighlightColour) : 'yellow',
    ...(text(note) === '' ? {} : { note: text(note) }),
    madeAt: typeof madeAt === 'number' ? madeAt : 0,
  };
}

/** Stored highlights, each id once. What is none is left out. */
export function parseHighlights(value: unknown): Highlight[] {
  const found = new Map<string, Highlight>();
  for (const one of Array.isArray(value) ? value : []) {
    const highlight = parseHighlight(one);
    if (highlight) found.set(highlight.id, highlight);
  }
  return [...found.values()];
}

/** What a highlight of `span` remembers of its place in `articleText`. */
export function anchor(
  articleText: string,
  { start, end }: Span,
): Pick<Highlight, 'quote' | 'before' | 'after' | 'start'> {
  return {
    quote: articleText.slice(start, end),
    before: articleText.slice(Math.max(0, start - CONTEXT), start),
    after: articleText.slice(end, end + CONTEXT),
    start,
  };
}

/** How many characters of the remembered surroundings still stand there. */
function agreement(articleText: string, at: number, { quote, before, after }: Highlight): number {
  let same = 0;
  while (same < before.length && articleText[at - 1 - same] === before[before.length - 1 - same]) same += 1;
  let follows = 0;
  const end = at + quote.length;
  while (follows < after.length && articleText[end + follows] === after[follows]) follows += 1;
  return same + follows;
}

/**
 * Where a highlight stands in a text that may have changed: the occurrence of its words whose surroundings agree best,
 * of equal ones the nearest to where it was. Nothing when its words are gone: it is then listed, not drawn.
 */
export function locate(articleText: string, highlight: Highlight): Span | undefined {
  const { quote, start } = highlight;
  let best: { at: number; agreed: number } | undefined;
  for (let at = articleText.indexOf(quote); at >= 0; at = articleText.indexOf(quote, at + 1)) {
    const agreed = agreement(articleText, at, highlight);
    const nearer = best && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || agreed > best.agreed || (agreed === best.agreed && nearer)) best = { at, agreed };
  }
  return best && { start: best.at, end: best.at + quote.length };
}
