import { absolute } from '../../dom/address.ts';
import type { General } from '../general.ts';
import { metaText, type PageFacts } from './page-facts.ts';

/** A name that says so anywhere, and names that are nothing else. */
const LOGO =
  /(?:^|[/_.-])(?:site[_-]?)?(?:logo|favicon|avatar)s?(?:[\w-]{0,20})?\.(?:png|jpe?g|gif|svg|webp)|\/(?:icon|default|noimage|no[_-]?image|blank|placeholder|profile|(?:sns|kakao|facebook)?[_-]?share(?:[_-]?default)?|head[_-]?title|og[_-]?default|og[_-]?image)s?(?:[\w-]{0,20})?\.(?:png|jpe?g|gif|svg|webp)/i;
const SMALL = 100;
const DECLARED = ['og:image', 'og:image:url', 'og:image:secure_url'];

const size = (image: Element, name: string): number => Number.parseInt(image.getAttribute(name) ?? '', 10);

/** May this be the picture of an article: by its address no logo, by its measures no icon. */
export function isPicture(image: Element, src = image.getAttribute('src') ?? ''): boolean {
  if (!/^https?:/.test(src) || LOGO.test(src)) return false;
  return !(size(image, 'width') < SMALL || size(image, 'height') < SMALL);
}

/** The picture that stands for the article, absolute. Boards share a thumbnail or their logo: there the body's first picture wins. */
export function findLeadImage(
  facts: PageFacts,
  body: Element | undefined,
  general: General | undefined,
): string | undefined {
  const first =
    [...(body?.querySelectorAll('img') ?? [])].find((image) => isPicture(image))?.getAttribute('src') ??
    undefined;
  if (first && facts.profile && facts.profile.id !== 'wordpress') return first;
  const declared = [
    ...DECLARED.flatMap((name) => facts.meta.get(name) ?? []),
    facts.data.image,
    metaText(facts, 'twitter:image', 'twitter:image:src'),
  ]
    .map((value) => absolute(value, facts.base))
    .filter((value): value is string => value !== undefined && !LOGO.test(value));
  if (!declared[0]) return first;
  return general?.shownPicture(facts, declared, body) ?? declared[0];
}
