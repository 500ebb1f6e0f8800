import { canHighlight } from '../../../lib/dom/can-highlight.ts';
import { wrapSpans } from '../../../lib/dom/mark-up.ts';
import { mapText, piecesOf, type TextMap } from '../../../lib/dom/text-map.ts';
import type { Span } from '../../../lib/model/span.ts';

/** What shows in the text where the voice is. A span of nothing is the title. */
export interface Follower {
  readonly show: (span: Span | undefined) => void;
  readonly clear: () => void;
  readonly isInView: (span: Span | undefined) => boolean;
  readonly bring: (span: Span | undefined) => void;
  /** Index of the first of these spans, in the order of the text, that begins on screen; nothing at the article's top. */
  readonly firstInView: (spans: readonly (Span | undefined)[]) => number | undefined;
}

const LOOK = 'pandok-spoken';
/** CSS pixels that bars may cover. */
const ABOVE = 64;
const BELOW = 132;
/** Where a sentence is brought to, as a share of the view's height. */
const RESTING_PLACE = 0.3;

function scrollerOf(element: Element): Element {
  const view = element.ownerDocument.defaultView;
  for (let box = element.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(view?.getComputedStyle(box).overflowY ?? '')) return box;
  return element.ownerDocument.documentElement;
}

/** Follows the voice in the article that stands in `body`, whose plain text is `text`. */
export function createFollower(body: HTMLElement, text: string): Follower {
  const document = body.ownerDocument;
  const view = document.defaultView;
  const article = body.closest('article') ?? body;
  let wrapped: HTMLElement[] = [];

  const rangeIn = (map: TextMap, span: Span): Range | undefined => {
    const pieces = map.text === text ? piecesOf(map, span) : [];
    const [first] = pieces;
    const last = pieces.at(-1);
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(first.node, first.from);
    range.setEnd(last.node, last.from + last.length);
    return range;
  };
  // The text is mapped each time: marks and highlights split its nodes meanwhile.
  const boxOf = (span: Span | undefined): DOMRect | undefined =>
    span
      ? rangeIn(mapText(body), span)?.getBoundingClientRect?.()
      : article.querySelector('h1')?.getBoundingClientRect();
  const edges = () => {
    const scroller = scrollerOf(body);
    const top = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top;
    return { scroller, top, height: scroller.clientHeight };
  };
  const clear = (): void => {
    if (view && canHighlight(view)) view.CSS.highlights.delete(LOOK);
    for (const element of wrapped) element.replaceWith(...element.childNodes);
    wrapped = [];
  };
  return {
    clear,
    show: (span) => {
      clear();
      if (!span) return;
      if (view && canHighlight(view)) {
        const range = rangeIn(mapText(body), span);
        if (range) view.CSS.highlights.set(LOOK, new view.Highlight(range));
        return;
      }
      wrapped = wrapSpans(body, [span], (_, from) => {
        const element = from.createElement('span');
        element.className = 'spoken';
        return element;
      }).flat();
    },
    isInView: (span) => {
      const box = boxOf(span);
      const { top, height } = edges();
      return box === undefined || (box.bottom > top && box.top < top + height);
    },
    bring: (span) => {
      const box = boxOf(span);
      if (!box) return;
      const { scroller, top, height } = edges();
      if (box.top >= top + ABOVE && box.bottom <= top + height - BELOW) return;
      const still = view?.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
      scroller.scrollBy?.({
        top: box.top - top - Math.max(ABOVE, height * RESTING_PLACE),
        behavior: still ? 'auto' : 'smooth',
      });
    },
    firstInView: (spans) => {
      const { top } = edges();
      if (body.getBoundingClientRect().top >= top) return undefined;
      const map = mapText(body);
      // By halves: where a sentence stands on screen grows with its place in the text.
      let low = 0;
      let high = spans.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        const span = spans[middle];
        const box = span && rangeIn(map, span)?.getBoundingClientRect?.();
        if (!box || box.top < top + ABOVE / 2) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
