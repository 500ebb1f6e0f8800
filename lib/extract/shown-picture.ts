import { absolute } from '../dom/address.ts';
import { weigh } from '../dom/element-text.ts';
import { parseSrcset, widest } from '../dom/srcset.ts';
import { isPicture } from './lead-image.ts';
import type { PageFacts } from './page-facts.ts';
import { samePicture } from './same-picture.ts';

const ELSEWHERE = 'nav,footer,aside,header nav';
const MOST_IMAGES = 80;
/** Characters, as `weigh` counts them: a figure below more text illustrates what stands there. */
const OPENING = 200;
/** Folders of portraits and signs. */
const PEOPLE = /\/(?:authors?|avatars?|profiles?|logos?|icons?|newsletters?)\/|\.svg(?:$|\?)/i;
/** An address that says it is a thumbnail's, or that is a whole list of sizes. */
const SMALLER = /(?:^|\D)[1-3]?\d{2}x[1-3]?\d{2}(?:\D|$)|thumb[-_.]|%20\d+w|\.gif/i;

/** The figure that an article opens with: above its text, or below a few words of it. */
function openingPicture(body: Element): string | undefined {
  const walker = body.ownerDocument.createTreeWalker(body, 5);
  let read = 0;
  for (let node = walker.nextNode(); node && read < OPENING; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!node.parentElement?.closest('figcaption')) read += weigh(node.nodeValue ?? '');
      continue;
    }
    const image = node as Element;
    const src = image.nodeName === 'IMG' && image.closest('figure') ? image.getAttribute('src') : undefined;
    if (src && isPicture(image, src) && !PEOPLE.test(src)) return src;
  }
  return undefined;
}

/** Does the article show this picture, in whatever size? */
const shows = (body: Element, picture: string): boolean =>
  [...body.querySelectorAll('img')].some((image) => samePicture(image.getAttribute('src') ?? '', picture));

/**
 * The declared picture as the page itself shows it: what is shared with others is cropped and carries their marks, and
 * what the page shows it also lets be fetched. Where the article does not show it at all, the figure that it opens with.
 */
export function shownPicture(
  { document, base }: PageFacts,
  declared: string,
  body: Element | undefined,
): string | undefined {
  const opening = body && !shows(body, declared) ? openingPicture(body) : undefined;
  if (opening) return opening;
  const images = document.getElementsByTagName('img');
  for (let i = 0; i < images.length && i < MOST_IMAGES; i++) {
    const image = images[i] as Element;
    const shown = image.getAttribute('src') ?? image.getAttribute('data-src');
    const source = shown?.startsWith('data:') ? image.getAttribute('data-src') : shown;
    const address = absolute(source || widest(parseSrcset(image.getAttribute('srcset') ?? '')), base);
    if (!address || !samePicture(address, declared) || SMALLER.test(address)) continue;
    if (isPicture(image, address) && !image.closest(ELSEWHERE)) return address;
  }
  return undefined;
}
