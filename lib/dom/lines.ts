import { oneLine } from './element-text.ts';

/** What may hold one line of a page. */
export const LINE_BLOCKS = 'p,li,div,span,h2,h3,h4,h5,h6,strong,em,a,dt,dd,td,address,small';

/** Takes a line out of an article, unless it is a word inside a sentence or holds a picture. Says whether it did. */
export function removeLine(element: Element, text: string): boolean {
  const inline = /^(?:SPAN|STRONG|EM|A|SMALL)$/.test(element.nodeName);
  if (inline && oneLine(element.parentElement?.textContent) !== text) return false;
  if (element.querySelector('img')) return false;
  element.remove();
  return true;
}
