import { markUp } from '../../../lib/dom/mark-up.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Mark, MarkKind } from '../../../lib/model/mark.ts';
import type { DressedBody } from '../dress-body.ts';
import { groupOf, isShown } from './kinds.ts';
import { mentionsOf } from './mentions.ts';

/** Characters. A figure up to this long is not parted from its unit at the end of a line. */
const UNBROKEN = 10;

/**
 * Puts the marks of an article into its text, which stands in `root` without any: on screen already, or not yet. Nothing
 * there moves by it.
 */
export function markBody(plain: DressedBody, root: Node, { text, marks }: Article): DressedBody {
  const elements = markUp(root, text, marks);
  const mentions = mentionsOf(marks, text);
  const short: HTMLElement[] = [];
  marks.forEach((mark, index) => {
    for (const element of elements[index] ?? []) {
      element.dataset.group = groupOf(mark);
      element.dataset.kind = mark.kind;
      if (groupOf(mark) === 'figure' && mark.end - mark.start <= UNBROKEN) short.push(element);
      if (mark.key) element.dataset.key = '';
      if (mark.key && mentions[index]?.[0] === index) element.dataset.first = '';
    }
  });
  // One that is parted already stays so.
  for (const element of short.filter((one) => one.getClientRects().length < 2)) element.dataset.short = '';
  return { ...plain, marks: elements, mentions };
}

/** Only marks that show can be reached and pressed; inside a link the link stays the one thing to press. */
export function showMarks(
  elements: DressedBody['marks'],
  marks: readonly Mark[],
  mode: 'key' | 'all' | 'none',
  hidden: readonly MarkKind[] = [],
): void {
  marks.forEach((mark, index) => {
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
