import { absolute } from '../../dom/address.ts';
import { oneLine, shortText } from '../../dom/element-text.ts';
import type { PostLink } from '../../model/article.ts';
import { pick } from '../body/by-profile.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

const ARROWS =
  /^(?:이전\s?글|다음\s?글|이전|다음|목록|previous post|next post|previous|next|[«»‹›←→:\s])+|[«»‹›←→\s]+$/gi;
const DATE = /\s*\d{2,4}[-.]\d{2}[-.]\d{2}\s*$/;

function linkTo(element: Element | undefined, facts: PageFacts): PostLink | undefined {
  const url = absolute(element?.getAttribute('href'), facts.base);
  if (!url || url === facts.url) return undefined;
  const title = oneLine(shortText(element).replace(ARROWS, '').replace(DATE, ''));
  return title ? { url, title } : { url };
}

const LABELS = {
  previous: /^[\s«‹<◀▲]*(?:이전\s?글|앞\s?글|previous post|older post)(?![\p{L}])/iu,
  next: /^[\s»›>▶▼]*(?:다음\s?글|뒷\s?글|next post|newer post)(?![\p{L}])/iu,
  list: /^(?:글\s?)?(?:목록|리스트)(?:\s?보기|으로)?$|^back to (?:the )?list$/i,
} as const;
/** A title that may stand in the place of a post that cannot be read. Whoever knows more decides (open-neighbours.ts). */
const DOUBT = /비밀|비공개|삭제|블라인드|숨김|권한| post$/;
/** The lock that boards draw beside the title of such a post: at the link, or in the list under the post alone. */
export const LOCK = '[class*="-lock"],[class*=secret],[alt*="비밀"]';
export const ROW = 'li,tr,dl,p';

const isDoubtful = (document: Document, title: string): boolean =>
  DOUBT.test(title) ||
  [...document.querySelectorAll(LOCK)].some((lock) => lock.closest(ROW)?.textContent?.includes(title));

/** Says the page where there is no such post. */
const NONE = /^(?:등록된|이전|다음)\s?글이 없/;
const LONGEST_ROW = 200;

/** One of these stands in every label. Most pages have none, and none of their links need be read then. */
const KEY = /[전음앞뒷]\s*글|목록|리스트|(?:previous|older|next|newer)\s+post|back\s+to/i;

type Kind = keyof typeof LABELS;

/** For each label the first link that it names, or that stands in a short row behind it. One walk over all links. */
function labelled(document: Document): Partial<Record<Kind, Element>> {
  const found: Partial<Record<Kind, Element>> = {};
  if (!KEY.test(document.body?.textContent ?? '')) return found;
  const rows = new Map<Element, string | undefined>();
  const rowText = (row: Element): string | undefined => {
    if (!rows.has(row)) {
      const raw = row.textContent ?? '';
      rows.set(row, raw.length <= LONGEST_ROW && KEY.test(raw) ? shortText(row) : undefined);
    }
    return rows.get(row);
  };
  for (const link of document.querySelectorAll('a[href]')) {
    const row = link.closest(ROW) ?? link.parentElement;
    const around = row ? rowText(row) : undefined;
    const isNamed = KEY.test(link.textContent ?? '');
    if (!isNamed && around === undefined) continue;
    if (/^(?:#|javascript:)/i.test(link.getAttribute('href') ?? '')) continue;
    const own = shortText(link);
    // What stands there beside the link: the cells of a row run together.
    const words = around?.replace(own, ' ') ?? '';
    for (const kind of ['previous', 'next', 'list'] as const) {
      if (LABELS[kind].test(own) || (kind !== 'list' && LABELS[kind].test(words))) found[kind] ??= link;
    }
    if (found.previous && found.next && found.list) break;
  }
  return found;
}

export interface Around {
  readonly previous?: PostLink;
  readonly next?: PostLink;
  readonly list?: PostLink;
}

/**
 * The posts before and after this one and the way back to the list, as the page itself has them: by its engine, by
 * `rel`, else by what boards write on such links. `doubt`: one of them may be shown to be secret, deleted or hidden.
 */
export function findNeighbours(facts: PageFacts): Around & { doubt?: boolean } {
  const { document, profile } = facts;
  let links: ReturnType<typeof labelled> | undefined;
  const byLabel = (kind: Kind): Element | undefined => {
    links ??= labelled(document);
    return links[kind];
  };
  const find = (kind: Kind, rel?: string): PostLink | undefined => {
    const names = profile?.parts[kind] ?? (rel ? [`a${rel}`, `link${rel}`] : []);
    const known = pick(document, names);
    const link = linkTo(known ?? byLabel(kind), facts);
    return link?.title && NONE.test(link.title) ? undefined : link;
  };
  const previous = find('previous', '[rel=prev]');
  const next = find('next', '[rel=next]');
  const list = find('list');
  const doubt = [previous, next].some((link) => link?.title && isDoubtful(document, link.title));
  return {
    ...(previous && { previous }),
    ...(next && { next }),
    ...(list && { list: { url: list.url } }),
    ...(doubt && { doubt }),
  };
}
