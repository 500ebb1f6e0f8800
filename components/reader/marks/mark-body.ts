import { markUp } from '../../../lib/dom/mark-up.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Mark, MarkKind } from '../../../lib/model/mark.ts';
import type { DressedBody } from '../dress-body.ts';
import { groupOf, isShown } from './kinds.ts';
import { mentionsOf } from './mentions.ts';

/** Characters. A figure up to this long is not parted from its unit at the end of a line. */
const UNBROKEN = 10;

/** How many marks come at once into a text on screen: the layout of many more would make a frame late. */
const SLICE = 40;

/** Where a slice ends that begins at `from`; marks that overlap stay together. */
function sliceEnd(marks: readonly Mark[], from: number): number {
  let end = 0;
  let to = from;
  while (to < marks.length && (to < from + SLICE || (marks[to]?.start ?? 0) < end)) {
    end = Math.max(end, marks[to]?.end ?? 0);
    to += 1;
  }
  return to;
}

/** When the page has nothing else to do; soon in any case. */
function later(view: Window | null, then: () => void): void {
  if (view?.requestIdleCallback) view.requestIdleCallback(then, { timeout: 100 });
  else then();
}

/**
 * Puts the marks of an article into its text, which stands in `root` without any: on screen already, or not yet. Nothing
 * there moves by it. On screen they come in slices, the first at once, until the text is another.
 */
export function markBody(plain: DressedBody, root: Node, { text, marks }: Article): DressedBody {
  const mentions = mentionsOf(marks, text);
  const elements: HTMLElement[][] = marks.map(() => []);
  const told = new Set<(from: number) => void>();
  const dress = (element: HTMLElement, mark: Mark, index: number): void => {
    element.dataset.group = groupOf(mark);
    element.dataset.kind = mark.kind;
    if (mark.key) element.dataset.key = '';
    if (mark.key && mentions[index]?.[0] === index) element.dataset.first = '';
  };
  const put = (from: number, to: number): void => {
    const made = markUp(root, text, marks.slice(from, to), from);
    const short: HTMLElement[] = [];
    made.forEach((ofMark, at) => {
      const mark = marks[from + at];
      if (!mark) return;
      elements[from + at] = ofMark;
      for (const element of ofMark) dress(element, mark, from + at);
      if (groupOf(mark) === 'figure' && mark.end - mark.start <= UNBROKEN) short.push(...ofMark);
    });
    // One that is parted already stays so.
    for (const element of short.filter((one) => one.getClientRects().length < 2)) element.dataset.short = '';
    for (const tell of told) tell(from);
    if (to >= marks.length) return;
    const stands = made.flat().at(-1);
    later(root.ownerDocument?.defaultView ?? null, () => {
      if (stands?.isConnected) put(to, sliceEnd(marks, to));
    });
  };
  put(0, root.isConnected ? sliceEnd(marks, 0) : marks.length);
  return {
    ...plain,
    marks: elements,
    mentions,
    onMore: (tell) => {
      told.add(tell);
      return () => told.delete(tell);
    },
  };
}

/** Only marks that show can be reached and pressed; inside a link the link stays the one thing to press. */
export function showMarks(
  elements: DressedBody['marks'],
  marks: readonly Mark[],
  mode: 'key' | 'all' | 'none',
  hidden: readonly MarkKind[] = [],
  from = 0,
): void {
  marks.forEach((mark, index) => {
    if (index < from) return;
    const shown = isShown(mark, mode, hidden);
    elements[index]?.forEach((element, part) => {
      element.toggleAttribute('data-shown', shown);
      const reachable = shown && part === 0 && !element.closest('a');
      if (reachable) {
        element.tabIndex = 0;
        element.setAttribute('role', 'button');
        element.setAttribute('aria-haspopup', 'dialog');
      } else {
        element.removeAttribute('tabindex');
        element.removeAttribute('role');
        element.removeAttribute('aria-haspopup');
      }
    });
  });
}
