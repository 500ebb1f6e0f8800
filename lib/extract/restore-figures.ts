import { oneLine } from '../dom/element-text.ts';
import { COMMENTS } from '../dom/noise.ts';

const FIGURES = 'figure, .wp-caption, .image-caption-wrap, [itemtype$="schema.org/ImageObject"]';
const ELSEWHERE = `${COMMENTS},aside,nav,footer,[class*=related i],[class*=recommend i],[class*=teaser i],[class*=promo i],[class*=carousel i] li`;
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
    const kept = wanted.get(oneLine(block.textContent));
    if (kept) found.set(block, kept);
  }
  return found;
}

/** Is this a figure of the article: a picture with words under it, not one of the boxes around? */
function belongs(figure: Element): boolean {
  const image = figure.querySelector('img');
  if (!image || figure.querySelectorAll('img').length > 2 || figure.closest(ELSEWHERE)) return false;
  if (figure.querySelector('h1,h2,h3,h4') || (figure.closest('a') && !figure.querySelector('figcaption')))
    return false;
  return oneLine(figure.textContent).length < 600;
}

/** Where no heading says where the article begins, only the one figure right above it may belong to it. */
function lastBefore(page: ParentNode, first: Element): Element | undefined {
  return [...page.querySelectorAll(FIGURES)]
    .reverse()
    .find((figure) => before(figure, first) && belongs(figure));
}

/** A kept picture that lost its words gets them back. */
function restoreCaption(figure: Element, shown: Element): number {
  const words = figure.querySelector('figcaption, .wp-caption-text');
  const text = oneLine(words?.textContent);
  const holder = shown.closest('figure, .wp-caption') ?? shown.parentElement;
  if (!words || !text || oneLine(holder?.textContent).includes(text)) return 0;
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

/**
 * Puts back the figures that stand on the page between the heading and the article's last paragraph but were lost by
 * a finder that weighs text only. Each goes where it stood: before the paragraph that followed it. `page` holds the
 * prepared page, `body` the detached article. Returns how many came back.
 */
export function restoreFigures(page: ParentNode, body: Element): number {
  const anchors = anchorsOn(page, body);
  const places = [...anchors.keys()];
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return 0;
  const heading = [...page.querySelectorAll('h1')].reverse().find((one) => before(one, first));
  const nearest = heading ? undefined : lastBefore(page, first);
  const kept = new Map([...body.querySelectorAll('img')].map((image) => [fileOf(image), image]));
  let restored = 0;
  for (const figure of [...page.querySelectorAll(FIGURES)].slice(0, MOST * 3)) {
    if (restored >= MOST || !before(figure, last)) continue;
    const above = before(figure, first);
    if (above && figure !== nearest && !(heading && before(heading, figure))) continue;
    if (figure.parentElement?.closest(FIGURES) || !belongs(figure)) continue;
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
    const copy = body.ownerDocument.importNode(figure, true);
    target.before(copy);
    kept.set(file, copy.querySelector('img') as HTMLImageElement);
    restored++;
  }
  return restored;
}
