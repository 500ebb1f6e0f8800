import { parseFragment } from '../../lib/dom/html.ts';
import { markUp } from '../../lib/dom/mark-up.ts';
import { parseSrcset } from '../../lib/dom/srcset.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Mark, MarkKind } from '../../lib/model/mark.ts';
import { groupOf, isShown } from './marks/kinds.ts';
import { mentionsOf } from './marks/mentions.ts';

/** Characters. A figure up to this long is not parted from its unit at the end of a line. */
const UNBROKEN = 10;
/** As wide as a column of text gets, or a little more. */
const COLUMN = '50rem';

export interface DressedBody {
  readonly fragment: DocumentFragment;
  /** Elements of each mark; of each summary sentence. Empty lists where the text could not be matched. */
  readonly marks: readonly (readonly HTMLElement[])[];
  readonly sentences: readonly (readonly HTMLElement[])[];
  readonly mentions: readonly (readonly number[])[];
}

export interface DressOptions {
  tableLabel: string;
  /** Where an image really is: offline, bytes that were stored. Undefined leaves the address as it is. */
  imageOf?: ((url: string) => string | undefined) | undefined;
}

/** The widest of a picture's sizes, CSS pixels: it is never drawn wider than it is. */
const widthOf = ({ srcset }: HTMLImageElement): number =>
  Math.max(0, ...parseSrcset(srcset).map(({ width = 0 }) => width));

function dressImages(root: ParentNode, { imageOf }: DressOptions): void {
  for (const image of root.querySelectorAll('img')) {
    const stored = imageOf?.(image.getAttribute('src') ?? '');
    if (stored) {
      image.dataset.from = image.src;
      image.src = stored;
      // A browser prefers the other sizes to the address: those are not here.
      image.removeAttribute('srcset');
    }
    const width = widthOf(image);
    if (width) image.sizes = `min(${width}px, 100vw, ${COLUMN})`;
    image.loading = 'lazy';
    image.decoding = 'async';
  }
}

/** A wide table scrolls by itself, also from the keyboard, instead of widening the page. */
function dressTables(root: ParentNode, { tableLabel }: DressOptions): void {
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = table.ownerDocument.createElement('div');
    frame.className = 'table-scroll';
    frame.tabIndex = 0;
    frame.setAttribute('role', 'region');
    frame.setAttribute('aria-label', table.caption?.textContent?.trim() || tableLabel);
    table.replaceWith(frame);
    frame.append(table);
  }
}

/** The article's HTML as DOM, sanitised once more, with marks, lightable sentences, and frames for tables. */
export function dressBody(
  article: Article,
  window: Window & typeof globalThis,
  options: DressOptions,
): DressedBody {
  const fragment = parseFragment(article.html, window);
  dressImages(fragment, options);
  const { marks, sentences } = markUp(fragment, article.text, article.marks, article.summary);
  const mentions = mentionsOf(article.marks, article.text);
  article.marks.forEach((mark, index) => {
    for (const element of marks[index] ?? []) {
      element.dataset.group = groupOf(mark);
      element.dataset.kind = mark.kind;
      if (groupOf(mark) === 'figure' && mark.end - mark.start <= UNBROKEN) element.dataset.short = '';
      if (mark.key) element.dataset.key = '';
      if (mark.key && mentions[index]?.[0] === index) element.dataset.first = '';
    }
  });
  dressTables(fragment, options);
  return { fragment, marks, sentences, mentions };
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
