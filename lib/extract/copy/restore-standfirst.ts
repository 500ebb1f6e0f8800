import { oneLine } from '../../dom/element-text.ts';
import type { PageCopy } from '../../dom/inert.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest } from '../../dom/page-names.ts';
import type { TextLine } from '../../dom/text-lines.ts';
import { openingAbove } from './opening-above.ts';

const BLOCKS = /^(?:P|H2|H3|DIV|SPAN|STRONG|LI)$/;
const PREFIX = 50;
const ELSEWHERE = `${COMMENTS},nav,footer,figure,aside`;
const LONGEST = 900;

/** What stands behind the walker's node, past all that it holds. */
function after(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

/** The innermost element of the page whose text begins as the description does. */
function find(page: Element, start: string): Element | undefined {
  let best: Element | undefined;
  const beginning = start.slice(0, 12);
  const walker = page.ownerDocument.createTreeWalker(page, 1);
  for (let node: Node | null = page; node; ) {
    const block = node as Element;
    const raw = block.textContent ?? '';
    // What does not say it holds no box that does: most descriptions stand nowhere on the page.
    if (!raw.includes(beginning)) {
      node = after(walker);
      continue;
    }
    node = walker.nextNode();
    if (raw.length < PREFIX || raw.length > LONGEST * 2 || !BLOCKS.test(block.nodeName)) continue;
    const text = oneLine(raw);
    if (text.length > LONGEST || !text.startsWith(start) || closest(block, ELSEWHERE)) continue;
    if (best && !best.contains(block)) break;
    best = block;
  }
  return best;
}

/** The opening that others are given as the page's description, where the body lacks it. */
function described(page: Element, body: Element, description: string | undefined): string[] {
  const start = oneLine(description).slice(0, PREFIX);
  if (start.length < PREFIX) return [];
  const text = oneLine(body.textContent);
  if (text.includes(start)) return [];
  const words = oneLine(find(page, start)?.textContent);
  return words && !text.includes(words.slice(0, PREFIX)) ? [words] : [];
}

/**
 * Puts the opening that a page sets above its text before the body: what stands between headline and text, else what
 * the page describes itself with. True when it was missing and came back. `lines` are the page's.
 */
export function restoreStandfirst(
  page: PageCopy,
  body: Element,
  description: string | undefined,
  lines: readonly TextLine[],
): boolean {
  const above = openingAbove(page.document.title, lines, body);
  const missing = above.length ? above : described(page.body, body, description);
  const paragraphs = missing.map((text) => {
    const paragraph = body.ownerDocument.createElement('p');
    // By this name nothing takes it for a stray line.
    paragraph.className = 'standfirst';
    paragraph.textContent = text;
    return paragraph;
  });
  body.prepend(...paragraphs);
  return missing.length > 0;
}
