import { oneLine } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest, selectAll } from '../../dom/page-names.ts';

const FIGURES = 'figure, .wp-caption, .image-caption-wrap, [itemtype$="schema.org/ImageObject"]';
/** What names itself the words of a picture. */
export const CAPTION =
  'figcaption, [class*=caption i], [class*=cutline i], [class*=legend i], [class*=img_desc i], [class*=photo_desc i], [class*=bildtext i], [class*=mediasubtitle i]';
const AROUND = `${COMMENTS},aside,nav,footer,[class*=related i],[class*=recommend i]`;
/** Names of boxes that lead elsewhere, and of the article's own picture: told apart by a headline that is a link. */
const LEADING = '[class*=teaser i],[class*=promo i],[class*=carousel i]';
const LINKED_HEADLINE = 'a h2, a h3, a h4, h2 a, h3 a, h4 a';
const CLIMB = 4;
const MOST_WORDS = 600;
/** Characters beside the caption, such as the photographer's name, that a box of a picture may hold. */
const BESIDE = 80;

/** The box that holds a caption and its one picture and little else. */
function boxOf(caption: Element): Element | undefined {
  let box = caption.parentElement;
  for (let step = 0; box && step < CLIMB; step++, box = box.parentElement) {
    const images = box.querySelectorAll('img').length;
    if (images > 2) return undefined;
    if (!images) continue;
    const words = oneLine(box.textContent).length - oneLine(caption.textContent).length;
    return words <= BESIDE ? box : undefined;
  }
  return undefined;
}

/** Pictures with words of their own, in the order of the page: `<figure>`, and boxes of an image and a caption. */
export function figuresOn(root: Element): Element[] {
  const found = new Set<Element>(selectAll(root, FIGURES));
  for (const caption of selectAll(root, CAPTION)) {
    if (closest(caption, FIGURES)) continue;
    const box = boxOf(caption);
    if (box && box !== root && root.contains(box)) found.add(box);
  }
  return [...found].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** Is this a figure of the article, and not one of the boxes around it? */
export function belongs(figure: Element): boolean {
  const images = figure.querySelectorAll('img').length;
  if (!images || images > 2 || closest(figure, AROUND)) return false;
  if (closest(figure, LEADING)?.querySelector(LINKED_HEADLINE)) return false;
  if (figure.querySelector('h1,h2,h3,h4') || (figure.closest('a') && !figure.querySelector('figcaption')))
    return false;
  return oneLine(figure.textContent).length < MOST_WORDS;
}

/** A box of an image and its words as `<figure>` and `<figcaption>`, made in the image's own document. */
export function asFigure(box: Element): Element {
  const { ownerDocument: document } = box;
  const image = box.querySelector('img');
  if (box.nodeName === 'FIGURE' || !image) return box;
  const words = oneLine(box.querySelector(CAPTION)?.textContent);
  const figure = document.createElement('figure');
  figure.append(image.cloneNode(true));
  if (words) {
    const caption = document.createElement('figcaption');
    caption.textContent = words;
    figure.append(caption);
  }
  return figure;
}
