import { absolute } from '../dom/address.ts';
import { oneLine, shortText } from '../dom/element-text.ts';
import type { PostLink } from '../model/article.ts';
import { pick } from './by-profile.ts';
import type { PageFacts } from './page-facts.ts';

const ARROWS =
  /^(?:이전\s?글|다음\s?글|이전|다음|목록|previous post|next post|previous|next|[«»‹›←→:\s])+|[«»‹›←→\s]+$/gi;
const DATE = /\s*\d{2,4}[-.]\d{2}[-.]\d{2}\s*$/;

function linkTo(element: Element | undefined, facts: PageFacts): PostLink | undefined {
  const url = absolute(element?.getAttribute('href'), facts.base);
  if (!url || url === facts.url) return undefined;
  const title = oneLine(shortText(element).replace(ARROWS, '').replace(DATE, ''));
  return title ? { url, title } : { url };
}

/** The posts before and after this one and the way back to the list, as the page itself has them. */
export function findNeighbours(facts: PageFacts): { previous?: PostLink; next?: PostLink; list?: PostLink } {
  const { document, profile } = facts;
  const parts = profile?.parts;
  const previous = linkTo(pick(document, parts?.previous ?? ['a[rel=prev]', 'link[rel=prev]']), facts);
  const next = linkTo(pick(document, parts?.next ?? ['a[rel=next]', 'link[rel=next]']), facts);
  const list = linkTo(pick(document, parts?.list), facts);
  return { ...(previous && { previous }), ...(next && { next }), ...(list && { list: { url: list.url } }) };
}
