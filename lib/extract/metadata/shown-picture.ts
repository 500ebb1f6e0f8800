import { absolute } from '../../dom/address.ts';
import { weigh } from '../../dom/element-text.ts';
import { realAddress } from '../../dom/real-images.ts';
import { parseSrcset } from '../../dom/srcset.ts';
import { isPicture } from './lead-image.ts';
import type { PageFacts } from './page-facts.ts';
import { framedPicture, isResizedFrom, samePicture } from './same-picture.ts';

const ELSEWHERE = 'nav,footer,aside,header nav';
const MOST_IMAGES = 80;
/** Characters, as `weigh` counts them: a figure below more text illustrates what stands there. */
const OPENING = 200;
/** Likewise where the browser is told to fetch it first: headline, byline and a long standfirst may stand above it. */
const OPENING_OF_PRELOADED = 600;
/** Folders of portraits and signs. */
const PEOPLE = /\/(?:authors?|avatars?|profiles?|logos?|icons?|newsletters?)\/|\.svg(?:$|\?)/i;
/** An address that says it is a thumbnail's, narrower than 400 pixels, or that is a whole list of sizes. */
const SMALLER =
  /(?:^|\D)[1-3]?\d{2}x[1-3]?\d{2}(?:\D|$)|\/[1-3]\d{2}\/\d{2,3}\/|[?&,/_-]w(?:idth)?[=_][1-3]?\d{2}(?!\d)|thumb[-_.]|%20\d+w|\.gif/i;

/** The figure that an article opens with: above its text, or below a few words of it. */
function openingPicture(body: Element, most = OPENING): string | undefined {
  const walker = body.ownerDocument.createTreeWalker(body, 5);
  let read = 0;
  for (let node = walker.nextNode(); node && read < most; node = walker.nextNode()) {
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

/** Where the article has this picture, in whatever size. */
const shownIn = ({ url }: PageFacts, body: Element, picture: string): string | undefined =>
  [...body.querySelectorAll('img')]
    .map((image) => image.getAttribute('src') ?? '')
    .find((address) => samePicture(address, picture, url) && !SMALLER.test(address));

/** Where the first picture of the page is that shows this one, in whatever size, and is none of its menus' or margins'. */
function shownOn({ document, base, url }: PageFacts, declared: string): string | undefined {
  const images = document.getElementsByTagName('img');
  for (let i = 0; i < images.length && i < MOST_IMAGES; i++) {
    const image = images[i] as Element;
    const address = realAddress(image, base);
    if (!address || !samePicture(address, declared, url) || SMALLER.test(address)) continue;
    if (isPicture(image, address) && !image.closest(ELSEWHERE)) return address;
  }
  return undefined;
}

/** Does the page have the browser fetch this picture before anything else? It does so for the one that it opens with. */
const isPreloaded = ({ document, base, url }: PageFacts, picture: string): boolean =>
  [...document.querySelectorAll('link[rel="preload"][as="image"]')].some((link) => {
    const [address = link.getAttribute('href') ?? ''] = parseSrcset(
      link.getAttribute('imagesrcset') ?? '',
    ).map((candidate) => candidate.url);
    return samePicture(absolute(address, base) ?? '', picture, url);
  });

/**
 * A declared picture as the page itself shows it: what is shared with others is cropped and carries their marks. Where
 * the article holds it, its own address, so that it is one file in the view and in what is kept. The first declared is
 * the page's choice, but for a figure that the article opens with and that is fetched first; where nothing shows it, that
 * figure stands for it, else another one, else the picture inside a frame that is put around it for sharing.
 */
export function shownPicture(
  facts: PageFacts,
  declared: readonly string[],
  body: Element | undefined,
): string | undefined {
  const shown = (picture: string) => (body && shownIn(facts, body, picture)) ?? shownOn(facts, picture);
  const [first, ...others] = declared;
  const preloaded = body && openingPicture(body, OPENING_OF_PRELOADED);
  if (preloaded && isPreloaded(facts, preloaded)) return preloaded;
  const found = first && shown(first);
  if (found) return isResizedFrom(found, first) ? first : found;
  const opening = body && openingPicture(body);
  if (opening) return opening;
  for (const other of others) {
    const elsewhere = shown(other);
    if (elsewhere) return elsewhere;
  }
  return first && framedPicture(first);
}
