import { mapText, piecesOf, type TextMap } from '../../../lib/dom/text-map.ts';

/** From here on an article counts as read to the end: opened again, it begins anew. */
export const FINISHED = 0.97;

/** The first text of an article on screen below `top` (CSS pixels of the view), as an offset into the article's text. */
export function offsetAt({ pieces }: TextMap, top: number): number {
  // By halves: where a piece stands on screen grows with its place in the text.
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = pieces[middle]?.node.parentElement?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= top) low = middle + 1;
    else high = middle;
  }
  return pieces[low]?.start ?? 0;
}

/** Brings an offset of the text to the top of the view. */
export function scrollToOffset(body: HTMLElement, offset: number): void {
  const [piece] = piecesOf(mapText(body), { start: offset, end: offset + 1 });
  piece?.node.parentElement?.scrollIntoView?.({ block: 'start' });
}
