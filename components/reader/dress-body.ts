import { parseFragment } from '../../lib/dom/html.ts';
import { parseSrcset } from '../../lib/dom/srcset.ts';
import type { Article } from '../../lib/model/article.ts';
import { alignFigures } from './align-figures.ts';
import { hangQuotes } from './hang-quotes.ts';
import { holdFigures } from './hold-figures.ts';
import { holdLastWords } from './hold-last-words.ts';
import { joinParticles } from './join-particles.ts';

/** As wide as a column of text gets, or a little more. */
const COLUMN = '50rem';

export interface DressedBody {
  readonly fragment: DocumentFragment;
  /** Elements of each mark. Empty lists where the text could not be matched. */
  readonly marks: readonly (readonly HTMLElement[])[];
  readonly mentions: readonly (readonly number[])[];
  /** Tells of marks that come into a text on screen after the first, with the index of the first of them. */
  readonly onMore?: (tell: (from: number) => void) => () => void;
}

export interface DressOptions {
  tableLabel: string;
  /** Where an image really is: offline, bytes that were stored. Undefined leaves the address as it is. */
  imageOf?: ((url: string) => string | undefined) | undefined;
}

/** Pictures of the page, by address: those that have come there already are known to the pixel. */
const picturesOf = ({ images }: Document) =>
  new Map(Array.from(images, (image) => [image.currentSrc || image.src, image]));

/**
 * Keeps the room of a picture that does not say how high it is: as high as the page has it, else, where it stands alone, as
 * high as most are that are as wide as the text.
 */
function keepRoom(image: HTMLImageElement, width: number, seen: HTMLImageElement | undefined): void {
  if (image.getAttribute('height')) return;
  if (seen?.naturalWidth) {
    image.width = width || Number(image.getAttribute('width')) || seen.naturalWidth;
    image.height = Math.round((image.width * seen.naturalHeight) / seen.naturalWidth);
    return;
  }
  if (image.parentElement?.textContent?.trim()) return;
  image.dataset.coming = '';
  image.onload = image.onerror = () => delete image.dataset.coming;
}

function dressImages(root: ParentNode, { document }: Window, { imageOf }: DressOptions): void {
  const there = picturesOf(document);
  for (const image of root.querySelectorAll('img')) {
    const sizes = parseSrcset(image.srcset);
    // It is never drawn wider than the widest of its sizes, CSS pixels.
    const width = Math.max(0, ...sizes.map(({ width = 0 }) => width));
    const addresses = [image.src, ...sizes.map(({ url }) => url)];
    keepRoom(image, width, addresses.map((address) => there.get(address)).find(Boolean));
    const stored = imageOf?.(image.getAttribute('src') ?? '');
    if (stored) {
      image.dataset.from = image.src;
      image.src = stored;
      // A browser prefers the other sizes to the address: those are not here.
      image.removeAttribute('srcset');
    }
    if (width) image.sizes = `min(${width}px, 100vw, ${COLUMN})`;
    image.loading = 'lazy';
    image.decoding = 'async';
  }
}

/** A wide table scrolls by itself, also from the keyboard, instead of widening the page. */
function dressTables(root: ParentNode, { tableLabel }: DressOptions): void {
  for (const table of root.querySelectorAll('table')) {
    alignFigures(table);
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

/** The article's HTML as DOM, made safe, with frames for tables and no particle at the head of a line. */
export function dressBody(
  { html }: Pick<Article, 'html'>,
  window: Window & typeof globalThis,
  options: DressOptions,
): DressedBody {
  const fragment = parseFragment(html, window);
  dressImages(fragment, window, options);
  dressTables(fragment, options);
  // Only there, so that others need not carry it.
  if (import.meta.env.FIREFOX && !window.CSS.supports('text-wrap', 'pretty')) holdLastWords(fragment);
  joinParticles(fragment);
  holdFigures(fragment);
  hangQuotes(fragment);
  return { fragment, marks: [], mentions: [] };
}
