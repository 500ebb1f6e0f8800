import { mapText, piecesOf, type TextMap } from '../../lib/dom/text-map.ts';
import type { Span } from '../../lib/model/span.ts';

/** CSS pixels that bars may cover. */
const ABOVE = 64;
const BELOW = 132;
/** Where a passage is brought to, as a share of the view's height. */
const RESTING_PLACE = 0.3;

function scrollerOf(element: Element): Element {
  const view = element.ownerDocument.defaultView;
  for (let box = element.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(view?.getComputedStyle(box).overflowY ?? '')) return box;
  return element.ownerDocument.documentElement;
}

/** What of the text is on screen: the scrolling box around `body`, its upper edge and its height. */
export function viewOf(body: Element): { scroller: Element; top: number; height: number } {
  const scroller = scrollerOf(body);
  const top = scroller === body.ownerDocument.documentElement ? 0 : scroller.getBoundingClientRect().top;
  return { scroller, top, height: scroller.clientHeight };
}

/** A span of a mapped text as a range of its nodes. */
export function rangeOf(map: TextMap, span: Span): Range | undefined {
  const pieces = piecesOf(map, span);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.from + last.length);
  return range;
}

/** Scrolls until a box of the article stands where it can be read; not at all where it does already. */
export function bringIntoView(body: Element, box: Pick<DOMRect, 'top' | 'bottom'>): void {
  const { scroller, top, height } = viewOf(body);
  if (box.top >= top + ABOVE && box.bottom <= top + height - BELOW) return;
  const still = body.ownerDocument.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy?.({
    top: box.top - top - Math.max(ABOVE, height * RESTING_PLACE),
    behavior: still ? 'auto' : 'smooth',
  });
}

/** Index of the first of these spans, in the order of the text, that begins on screen; nothing at the article's top. */
export function firstInView(
  body: Element,
  text: string,
  spans: readonly (Span | undefined)[],
): number | undefined {
  const { top } = viewOf(body);
  const map = mapText(body);
  if (map.text !== text || body.getBoundingClientRect().top >= top) return undefined;
  // By halves: where a passage stands on screen grows with its place in the text.
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    const box = span && rangeOf(map, span)?.getBoundingClientRect?.();
    if (!box || box.top < top + ABOVE / 2) low = middle + 1;
    else high = middle;
  }
  return low;
}
