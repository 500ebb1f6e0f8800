import { canHighlight } from '../../../lib/dom/can-highlight.ts';
import { wrapSpans } from '../../../lib/dom/mark-up.ts';
import { mapText } from '../../../lib/dom/text-map.ts';
import type { Span } from '../../../lib/model/span.ts';
import { bringIntoView, firstInView, rangeOf, viewOf } from '../text-view.ts';

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

/** Follows the voice in the article that stands in `body`, whose plain text is `text`. */
export function createFollower(body: HTMLElement, text: string): Follower {
  const view = body.ownerDocument.defaultView;
  const article = body.closest('article') ?? body;
  let wrapped: HTMLElement[] = [];

  // The text is mapped each time: marks and highlights split its nodes meanwhile.
  const rangeIn = (span: Span): Range | undefined => {
    const map = mapText(body);
    return map.text === text ? rangeOf(map, span) : undefined;
  };
  const boxOf = (span: Span | undefined): DOMRect | undefined =>
    span ? rangeIn(span)?.getBoundingClientRect?.() : article.querySelector('h1')?.getBoundingClientRect();
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
        const range = rangeIn(span);
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
      const { top, height } = viewOf(body);
      return box === undefined || (box.bottom > top && box.top < top + height);
    },
    bring: (span) => {
      const box = boxOf(span);
      if (box) bringIntoView(body, box);
    },
    firstInView: (spans) => firstInView(body, text, spans),
  };
}
