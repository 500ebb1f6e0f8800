import { HIGHLIGHT_COLOURS, type Highlight, type HighlightColour } from '../model/saved-item.ts';
import { CONTEXT } from '../text/anchor.ts';

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
