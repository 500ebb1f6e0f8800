import { oneLine } from '../../dom/element-text.ts';
import { asFigure, belongs, CAPTION, figuresOn } from './figures-on.ts';

const LEAST_ANCHOR = 40;
const MOST = 60;

const before = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & 4) !== 0;
const fileOf = (image: Element | null): string =>
  (image?.getAttribute('src') ?? '').split(/[?#]/)[0]?.split('/').pop() ?? '';

/** The body's paragraphs as they stand on the page, by their text. */
function anchorsOn(page: ParentNode, body: Element): Map<Element, Element> {
  const wanted = new Map<string, Element>();
  for (const block of body.querySelectorAll('p')) {
    const text = oneLine(block.textContent);
    if (text.length >= LEAST_ANCHOR && !wanted.has(text)) wanted.set(text, block);
  }
  const found = new Map<Element, Element>();
  for (const block of page.querySelectorAll('p')) {
    const text = block.textContent ?? '';
    const kept = text.length < LEAST_ANCHOR ? undefined : wanted.get(oneLine(text));
    if (kept) found.set(block, kept);
  }
  return found;
}

/** Where no heading stands above the picture, only the one figure right above the text may belong to it. */
const lastBefore = (figures: readonly Element[], first: Element): Element | undefined =>
  figures.findLast((figure) => before(figure, first) && belongs(figure));

const holderOf = (shown: Element): Element | null =>
  shown.closest('figure, .wp-caption') ?? shown.parentElement;

/** The words of a figure where its picture, as the body has it, stands without them. */
function lostWords(figure: Element, shown: Element): string {
  const text = oneLine(figure.querySelector(CAPTION)?.textContent);
  return text && !oneLine(holderOf(shown)?.textContent).includes(text) ? text : '';
}

/** A kept picture that lost its words gets them back. */
function restoreCaption(figure: Element, shown: Element): number {
  const text = lostWords(figure, shown);
  const holder = holderOf(shown);
  if (!text) return 0;
  const copy = shown.ownerDocument.createElement('figcaption');
  copy.textContent = text;
  if (holder?.nodeName === 'FIGURE') {
    for (const old of holder.querySelectorAll('figcaption')) old.remove();
    holder.append(copy);
  } else {
    const made = shown.ownerDocument.createElement('figure');
    shown.replaceWith(made);
    made.append(shown, copy);
  }
  return 1;
}

/** A box of a picture and its words, as it stands in the body. */
function tie(box: Element): void {
  const figure = asFigure(box);
  if (figure !== box) box.replaceWith(figure);
}

/**
 * Puts back the figures that stand on the page between the heading and the article's last paragraph but were lost by
 * a finder that weighs text only, and ties those that stayed to their words. Each goes where it stood: before the
 * paragraph that followed it. `page` holds the prepared page, `body` the detached article. Returns how many came back.
 */
export function restoreFigures(page: Element, body: Element): number {
  for (const box of figuresOn(body)) if (belongs(box)) tie(box);
  const figures = figuresOn(page);
  if (!figures.length) return 0;
  const kept = new Map([...body.querySelectorAll('img')].map((image) => [fileOf(image), image]));
  const lacks = (figure: Element): boolean => {
    const shown = kept.get(fileOf(figure.querySelector('img')));
    return shown ? lostWords(figure, shown) !== '' : belongs(figure);
  };
  // Where the body has everything, no paragraph needs to be found on the page.
  if (!figures.some(lacks)) return 0;
  const anchors = anchorsOn(page, body);
  const places = [...anchors.keys()];
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return 0;
  const heading = [...page.querySelectorAll('h1')].reverse().find((one) => before(one, first));
  const nearest = lastBefore(figures, first);
  let restored = 0;
  for (const figure of figures.slice(0, MOST * 3)) {
    if (restored >= MOST || !before(figure, last)) continue;
    const above = before(figure, first);
    if (above && figure !== nearest && !(heading && before(heading, figure))) continue;
    if (figures.some((other) => other !== figure && other.contains(figure)) || !belongs(figure)) continue;
    const file = fileOf(figure.querySelector('img'));
    if (!file) continue;
    const shown = kept.get(file);
    if (shown) {
      restored += restoreCaption(figure, shown);
      continue;
    }
    const next = places.find((place) => before(figure, place));
    const target = next ? anchors.get(next) : undefined;
    if (!target) continue;
    const copy = body.ownerDocument.importNode(asFigure(figure), true);
    target.before(copy);
    kept.set(file, copy.querySelector('img') as HTMLImageElement);
    restored++;
  }
  return restored;
}
