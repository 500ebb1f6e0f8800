import { oneLine, shortText } from '../dom/element-text.ts';
import { mapText } from '../dom/text-map.ts';
import type { Comment } from '../model/comment.ts';
import type { CommentParts, SiteProfile } from '../sites/profile.ts';
import { tidyName } from './author.ts';
import { type DateContext, parseDate } from './parse-date.ts';
import { dateText } from './published.ts';

const MOST = 2000;

/** How commonly one comment is marked up, where no engine is known. */
const GENERAL: readonly CommentParts[] = [
  {
    item: '[itemtype$="schema.org/Comment"]',
    author: '[itemprop=author] [itemprop=name], [itemprop=author]',
    date: '[itemprop=dateCreated], [itemprop=datePublished], time',
    text: '[itemprop=text]',
  },
  {
    item: 'li.comment, li.comment-item, .comment-item, .comment_item, .cmt_item, .reply_item, .cmt-item, .comment-row, .comment_row, .comment_view > li, .comment_list > li, .comment-list > li, .reply_list > li, #comments article',
    author:
      '.fn, .comment-author, .author, .nick, .nickname, .name, .user_name, .writer, .member, .user, cite',
    date: 'time, .date, .time, .comment-date, .regdate, .date_time',
    text: '.comment-content, .comment-text, .comment_text, .comment-body > p, .comment_content, .comment_memo, .usertxt, .cmt_txt, .reply_txt, .xe_content, .text, .content, .memo, p',
  },
];

function depthOf(item: Element, items: ReadonlySet<Element>, parts: CommentParts): number {
  let depth = 0;
  for (let at = item.parentElement; at && depth < 20; at = at.parentElement) if (items.has(at)) depth++;
  if (depth) return depth;
  const named = /(?:^|\s)(?:depth|indent)-?w?(\d+)(?:\s|$)/.exec(item.className)?.[1];
  const margin = /margin-left\s*:\s*(\d+)px/.exec(item.getAttribute('style') ?? '')?.[1];
  if (margin) return Math.max(1, Math.round(Number(margin) / (parts.indent ?? 20)));
  return named && /indent/.test(item.className) ? Number(named) : 0;
}

/** Text of the item's own part, not of a reply that is nested in it. */
function own(item: Element, selector: string | undefined, items: ReadonlySet<Element>): Element | undefined {
  if (!selector) return undefined;
  for (const element of item.querySelectorAll(selector)) {
    let at = element.parentElement;
    while (at && !items.has(at)) at = at.parentElement;
    if (at === item) return element;
  }
  return undefined;
}

function read(
  document: Document,
  parts: CommentParts,
  context: DateContext,
  body: Element | undefined,
): Comment[] {
  const found = [...document.querySelectorAll(parts.item)]
    .slice(0, MOST)
    .filter((item) => !body?.contains(item));
  const items = new Set(found);
  return found.flatMap((item) => {
    const words = own(item, parts.text, items);
    const text = words ? mapText(words).text : '';
    if (!text) return [];
    const author = tidyName(shortText(own(item, parts.author, items)));
    const date = own(item, parts.date, items);
    const published = date ? parseDate(dateText(date), context) : undefined;
    const depth = depthOf(item, items, parts);
    return [{ ...(author && { author }), text, ...(published && { published }), ...(depth && { depth }) }];
  });
}

/** The readers' comments in page order, with depth. `body` is the post itself: nothing in it is a comment. */
export function findComments(
  document: Document,
  profile: SiteProfile | undefined,
  context: DateContext,
  body?: Element,
): Comment[] {
  const known = profile?.parts.comments;
  const found = known ? read(document, known, context, body) : [];
  if (found.length || known) return found;
  for (const parts of GENERAL) {
    const general = read(document, parts, context, body).filter(
      (comment) => oneLine(comment.text).length > 1,
    );
    if (general.length) return general;
  }
  return [];
}
