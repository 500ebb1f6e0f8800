import { absolute } from '../dom/address.ts';
import { metaText, type PageFacts } from './page-facts.ts';

const LOGO =
  /(?:^|[/_.-])(?:site[_-]?)?(?:logo|favicon|icon|default|noimage|no[_-]?image|blank|placeholder|avatar|profile|share[_-]?default|og[_-]?default|og[_-]?image)s?(?:[\w-]{0,20})?\.(?:png|jpe?g|gif|svg|webp)/i;
const SMALL = 100;

const size = (image: Element, name: string): number => Number.parseInt(image.getAttribute(name) ?? '', 10);

function isPicture(image: Element): boolean {
  const src = image.getAttribute('src') ?? '';
  if (!/^https?:/.test(src) || LOGO.test(src)) return false;
  return !(size(image, 'width') < SMALL || size(image, 'height') < SMALL);
}

/** The picture that stands for the article, absolute. Boards share a thumbnail or their logo: there the body's first picture wins. */
export function findLeadImage(facts: PageFacts, body: Element | undefined): string | undefined {
  const first = [...(body?.querySelectorAll('img') ?? [])].find(isPicture)?.getAttribute('src') ?? undefined;
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

const stemOf = (address: string): string =>
  (/([^/?#]+)\/?(?:[?#]|$)/.exec(address)?.[1] ?? '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]\d{2,4}x\d{2,4}$/, '');

/** The declared picture as the page itself shows it: the same file in another size. */
function sameOnPage({ document, base }: PageFacts, declared: string): string | undefined {
  const stem = stemOf(declared);
  if (stem.length < 8) return undefined;
  for (const image of document.querySelectorAll('img')) {
    const address = absolute(image.getAttribute('src') ?? image.getAttribute('data-src'), base);
    if (address && stemOf(address) === stem && isPicture(image)) return address;
  }
  return undefined;
}
