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

const LABELS = {
  previous: /^[\s«‹<◀▲]*(?:이전\s?글|앞\s?글|previous post|older post)(?![\p{L}])/iu,
  next: /^[\s»›>▶▼]*(?:다음\s?글|뒷\s?글|next post|newer post)(?![\p{L}])/iu,
  list: /^(?:글\s?)?(?:목록|리스트)(?:\s?보기|으로)?$|^back to (?:the )?list$/i,
} as const;
/** Says the page of a post that cannot be read. */
const CLOSED =
  /^(?:비밀글|비공개\s?글|삭제된?\s?(?:글|게시물)|권한이 없|등록된 글이 없|이전\s?글이 없|다음\s?글이 없)/;
const LONGEST_ROW = 200;

/** The link that a label names, or the link that stands in a short row behind the label. */
function labelled(document: Document, label: RegExp): Element | undefined {
  for (const link of document.querySelectorAll('a[href]')) {
    if (/^(?:#|javascript:)/i.test(link.getAttribute('href') ?? '')) continue;
    if (label.test(shortText(link))) return link;
    const row = link.closest('li,tr,dl,p') ?? link.parentElement;
    // What stands there beside the link: the cells of a row run together.
    const words =
      (row?.textContent ?? '').length <= LONGEST_ROW ? shortText(row).replace(shortText(link), ' ') : '';
    if (label !== LABELS.list && label.test(words)) return link;
  }
  return undefined;
}

/**
 * The posts before and after this one and the way back to the list, as the page itself has them: by its engine, by
 * `rel`, else by what boards write on such links. A post that the page calls secret or deleted is none.
 */
export function findNeighbours(facts: PageFacts): { previous?: PostLink; next?: PostLink; list?: PostLink } {
  const { document, profile } = facts;
  const find = (kind: keyof typeof LABELS, rels: readonly string[]): PostLink | undefined => {
    const known = pick(document, profile?.parts[kind]) ?? pick(document, profile?.parts[kind] ? [] : rels);
    const link = linkTo(known ?? labelled(document, LABELS[kind]), facts);
    return link?.title && CLOSED.test(link.title) ? undefined : link;
  };
  const previous = find('previous', ['a[rel=prev]', 'link[rel=prev]']);
  const next = find('next', ['a[rel=next]', 'link[rel=next]']);
  const list = find('list', []);
  return { ...(previous && { previous }), ...(next && { next }), ...(list && { list: { url: list.url } }) };
}
