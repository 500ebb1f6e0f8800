import { oneLine, shortText } from '../../dom/element-text.ts';
import { selectAll } from '../../dom/page-names.ts';
import { mapText } from '../../dom/text-map.ts';
import type { Comment } from '../../model/comment.ts';
import type { CommentParts, SiteProfile } from '../../sites/profile.ts';
import { type DateContext, parseDate } from '../metadata/parse-date.ts';
import { dateText } from '../metadata/published.ts';
import { tidyName } from '../metadata/tidy-name.ts';
import type { Answer } from './answer.ts';
import { commentState } from './comment-state.ts';

const MOST = 2000;
/** What stands between a name and its words. `온샘 says:` */
const SAYS = /\s+(?:says|said|wrote|말하길|님의\s?말)\s*[:：]?$/i;

function depthOf(item: Element, items: ReadonlySet<Element>, parts: Pick<CommentParts, 'indent'>): number {
  let depth = 0;
  for (let at = item.parentElement; at && depth < 20; at = at.parentElement) if (items.has(at)) depth++;
  if (depth) return depth;
  const named = /(?:^|\s)(?:depth|indent)-?w?(\d+)(?:\s|$)/.exec(item.className)?.[1];
  // Eyoom writes the pixels into its box's name too, and some of its skins only there: `depth-w15`.
  const margin =
    /margin-left\s*:\s*(\d+)px/.exec(item.getAttribute('style') ?? '')?.[1] ??
    /(?:^|\s)depth-w([1-9]\d*)(?:\s|$)/.exec(item.parentElement?.className ?? '')?.[1];
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

function readComments(document: Document, parts: CommentParts, context: DateContext): Comment[] {
  const found = [...selectAll(document, parts.item)].slice(0, MOST);
  const all = new Set(found);
  // Of a comment and the box that is all of it, the outer one: its answers stand beside the inner.
  const outer = found.filter(({ parentElement }) => !parentElement || !all.has(parentElement));
  const items = new Set(outer);
  return outer.flatMap((item) => {
    const words = own(item, parts.text, items);
    const text = words ? mapText(words).text : '';
    if (!text) return [];
    const author = tidyName(shortText(own(item, parts.author, items)).replace(SAYS, ''));
    const date = own(item, parts.date, items);
    const published = date ? parseDate(dateText(date), context) : undefined;
    const depth = depthOf(item, items, parts);
    const state = commentState(item, text);
    return [
      {
        ...(author && { author }),
        text,
        ...(published && { published }),
        ...(depth && { depth }),
        ...(state && { state }),
      },
    ];
  });
}

/** What the page shows above the others and again in its place is one comment: the one in its place, and a best one. */
function withoutCopies(comments: readonly Comment[]): Comment[] {
  const keyOf = ({ author, text, published }: Comment): string => JSON.stringify([author, text, published]);
  const best = new Set(comments.filter(({ state }) => state === 'best').map(keyOf));
  const plain = new Set(comments.filter(({ state }) => state !== 'best').map(keyOf));
  return comments.flatMap((comment) => {
    const key = keyOf(comment);
    if (comment.state === 'best') return plain.has(key) ? [] : [comment];
    return [best.has(key) ? { ...comment, state: 'best' as const } : comment];
  });
}

function byName(document: Document, markup: readonly CommentParts[], context: DateContext): Comment[] {
  for (const parts of markup) {
    const found = readComments(document, parts, context).filter(({ text }) => oneLine(text).length > 1);
    if (found.length) return found;
  }
  return [];
}

function byShape(answers: readonly Answer[], context: DateContext): Comment[] {
  const items = new Set(answers.map(({ element }) => element));
  return answers.map(({ element, date, author, text, depth: nested }) => {
    const name = tidyName(author);
    const published = date && parseDate(date.getAttribute('datetime') ?? dateText(date), context);
    const depth = depthOf(element, items, {}) || nested;
    const state = commentState(element, text);
    return {
      ...(name && { author: name }),
      text,
      ...(published && { published }),
      ...(depth && { depth }),
      ...(state && { state }),
    };
  });
}

const isIn =
  (others: readonly Comment[]) =>
  ({ text }: Comment): boolean =>
    others.some((other) => other.text === text);

/**
 * The readers' comments in page order, with depth: where the engine has them; on a page of no known engine by the usual
 * names, else what answers the post by its shape.
 */
export function findComments(
  document: Document,
  profile: SiteProfile | undefined,
  context: DateContext,
  general: { readonly markup: readonly CommentParts[]; readonly answers: readonly Answer[] } | undefined,
): Comment[] {
  const known = profile?.parts.comments;
  if (known) return withoutCopies(readComments(document, known, context));
  if (profile || !general) return [];
  const named = byName(document, general.markup, context);
  const shaped = byShape(general.answers, context);
  // Names know some of them at times; the shape knows the rest too.
  return withoutCopies(named.length < shaped.length && named.every(isIn(shaped)) ? shaped : named);
}
