import type { Span } from '../model/span.ts';

/** Characters kept on either side of a quotation. */
export const CONTEXT = 32;

/** A passage by its own words and what stood around them. `start` (UTF-16) is only where to look first. */
export interface Anchor {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
}

/** What a passage remembers of its place in a text. `배는 떠났다` of a text -> its words, 32 characters before and after. */
export function anchor(text: string, { start, end }: Span): Anchor {
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    start,
  };
}

/** How many characters of the remembered surroundings still stand there. */
function agreement(text: string, at: number, { quote, before, after }: Anchor): number {
  let behind = 0;
  while (behind < before.length && text[at - 1 - behind] === before[before.length - 1 - behind]) behind += 1;
  let ahead = 0;
  const end = at + quote.length;
  while (ahead < after.length && text[end + ahead] === after[ahead]) ahead += 1;
  return behind + ahead;
}

/**
 * Where a passage stands in a text that may have changed: the occurrence of its words whose surroundings agree best, of
 * equal ones the nearest to where it was. Nothing when its words are gone.
 */
export function locate(text: string, place: Anchor): Span | undefined {
  const { quote, start } = place;
  let best: { at: number; agreed: number } | undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const agreed = agreement(text, at, place);
    const nearer = best && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || agreed > best.agreed || (agreed === best.agreed && nearer)) best = { at, agreed };
  }
  return best && { start: best.at, end: best.at + quote.length };
}
