import { oneLine } from '../dom/element-text.ts';
import { COMMENTS } from '../dom/noise.ts';
import { closest } from '../dom/page-names.ts';

const BLOCKS = 'p, h2, h3, div, span, strong, li';
const PREFIX = 50;
const ELSEWHERE = `${COMMENTS},nav,footer,figure,aside`;
const LONGEST = 900;

/** The innermost element of the page whose text begins as the description does. */
function find(page: Document, start: string): Element | undefined {
  let best: Element | undefined;
  const beginning = start.slice(0, 12);
  // Most descriptions stand nowhere on the page: its boxes, one in another, need not be asked then.
  if (!page.body?.textContent?.includes(beginning)) return undefined;
  for (const block of page.querySelectorAll(BLOCKS)) {
    const raw = block.textContent ?? '';
    if (raw.length < PREFIX || raw.length > LONGEST * 2 || !raw.includes(beginning)) continue;
    const text = oneLine(raw);
    if (text.length > LONGEST || !text.startsWith(start) || closest(block, ELSEWHERE)) continue;
    if (best && !best.contains(block)) break;
    best = block;
  }
  return best;
}

/**
 * Puts the opening that a page sets above its text, and that others are given as its description, before the body.
 * True when it was missing and came back.
 */
export function restoreStandfirst(page: Document, body: Element, description: string | undefined): boolean {
  const start = oneLine(description).slice(0, PREFIX);
  if (start.length < PREFIX) return false;
  const text = oneLine(body.textContent);
  if (text.includes(start)) return false;
  const found = find(page, start);
  const words = oneLine(found?.textContent);
  if (!found || text.includes(words.slice(0, PREFIX))) return false;
  const paragraph = body.ownerDocument.createElement('p');
  paragraph.textContent = words;
  body.prepend(paragraph);
  return true;
}
