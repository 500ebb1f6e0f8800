import { absolute } from '../dom/address.ts';
import { widest } from '../dom/real-images.ts';
import { metaText, type PageFacts } from './page-facts.ts';
import { samePicture } from './same-picture.ts';

/** A name that says so anywhere, and names that are nothing else. */
const LOGO =
  /(?:^|[/_.-])(?:site[_-]?)?(?:logo|favicon|avatar)s?(?:[\w-]{0,20})?\.(?:png|jpe?g|gif|svg|webp)|\/(?:icon|default|noimage|no[_-]?image|blank|placeholder|profile|share[_-]?default|og[_-]?default|og[_-]?image)s?(?:[\w-]{0,20})?\.(?:png|jpe?g|gif|svg|webp)/i;
const ELSEWHERE = 'nav,footer,aside,header nav';
const MOST_IMAGES = 80;
/** An address that says it is a thumbnail's, or that is a whole list of sizes. */
const SMALLER = /(?:^|\D)[1-3]?\d{2}x[1-3]?\d{2}(?:\D|$)|thumb[-_.]|%20\d+w|\.gif/i;
const SMALL = 100;

const size = (image: Element, name: string): number => Number.parseInt(image.getAttribute(name) ?? '', 10);

function isPicture(image: Element, src = image.getAttribute('src') ?? ''): boolean {
  if (!/^https?:/.test(src) || LOGO.test(src)) return false;
  return !(size(image, 'width') < SMALL || size(image, 'height') < SMALL);
}

/** The picture that stands for the article, absolute. Boards share a thumbnail or their logo: there the body's first picture wins. */
export function findLeadImage(facts: PageFacts, body: Element | undefined): string | undefined {
  const first =
    [...(body?.querySelectorAll('img') ?? [])].find((image) => isPicture(image))?.getAttribute('src') ??
    undefined;
  if (first && facts.profile && facts.profile.id !== 'wordpress') return first;
  const declared = [
    metaText(facts, 'og:image', 'og:image:url', 'og:image:secure_url'),
    facts.data.image,
    metaText(facts, 'twitter:image', 'twitter:image:src'),
  ]
    .map((value) => absolute(value, facts.base))
    .find((value) => value !== undefined && !LOGO.test(value));
  if (!declared) return first;
  return sameOnPage(facts, declared) ?? declared;
}

/**
 * The declared picture as the page itself shows it: what is shared with others is cropped and carries their marks, and
 * what the page shows it also lets be fetched.
 */
function sameOnPage({ document, base }: PageFacts, declared: string): string | undefined {
  const images = document.getElementsByTagName('img');
  for (let i = 0; i < images.length && i < MOST_IMAGES; i++) {
    const image = images[i] as Element;
    const shown = image.getAttribute('src') ?? image.getAttribute('data-src');
    const source = shown?.startsWith('data:') ? image.getAttribute('data-src') : shown;
    const address = absolute(source || widest(image.getAttribute('srcset') ?? ''), base);
    if (!address || !samePicture(address, declared) || SMALLER.test(address)) continue;
    if (isPicture(image, address) && !image.closest(ELSEWHERE)) return address;
  }
  return undefined;
}
