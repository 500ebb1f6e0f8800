import { weigh } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest, selectAll } from '../../dom/page-names.ts';

const ANSWERS = `${COMMENTS},.comment`;

/**
 * Themes use the body's name for the author's line and the comments too: of what the first selector that finds
 * anything finds, the one with the most to read.
 */
export function themedBody(document: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = [...selectAll(document, selector)].filter((box) => !closest(box, ANSWERS));
    const weights = found.map((box) => weigh(box.textContent ?? ''));
    if (found.length) return found[weights.indexOf(Math.max(...weights))];
  }
  return undefined;
}
