import { oneLine } from '../../dom/element-text.ts';
import type { Answer } from '../comments/answer.ts';
import type { DatedItem } from './comment-items.ts';
import { lastOf, type PostHead, titleText } from './head.ts';
import type { Line } from './page-lines.ts';
import { isOpener } from './post-ends.ts';
import { readItem } from './read-item.ts';
import { shownDepths } from './shown-depth.ts';

/** Characters between the words that open the comments and a single comment. */
const NEAR = 120;

export interface Comments {
  readonly group: DatedItem[];
  /** Does a line before them say that they are comments? */
  readonly isCalled: boolean;
}

/** A page may print its head twice: its second date is no comment's. */
const repeatsHead = (date: Line, head: PostHead): boolean =>
  date.text === head.date?.text && /\d:\d\d/.test(date.text);

/** Days alone are told of events too: an answer tells the hour, or how long ago it came, or can be answered itself. */
const isAnswered = ({ element, date }: DatedItem): boolean =>
  /\d:\d\d|전|ago|방금|now|어제|yesterday/i.test(
    `${date.text} ${date.holder.getAttribute('datetime') ?? ''}`,
  ) || /답글|대댓글|신고|reply/i.test(element.textContent ?? '');

/** Can any dated box be called a comment? */
export function areAnnounced(lines: readonly Line[]): boolean {
  const dates = lines.filter(({ isDate }) => isDate);
  return lines.some(
    ({ at, text }) => isOpener(text) && dates.some((date) => at <= date.at && at > date.at - NEAR),
  );
}

/** Says a short line how many follow, in words of the board's own? `나눈 말 2` */
const countsThem = (text: string, many: number): boolean =>
  text.length <= 20 && Number(/\p{L}\D{0,3}(\d+)\D{0,3}$/u.exec(text)?.[1]) === many;

/** The dated boxes behind the head of one shape: those that the page calls comments, else the most numerous. */
export function commentsOf(lines: readonly Line[], head: PostHead, groups: readonly DatedItem[][]): Comments {
  const start = lastOf(head).at;
  const called = ({ date }: DatedItem, many: number): boolean =>
    !repeatsHead(date, head) &&
    lines.some(
      ({ at, text, isDate }) =>
        at <= date.at &&
        at > date.at - NEAR &&
        at > start &&
        !isDate &&
        (isOpener(text) || (many > 1 && countsThem(text, many))),
    );
  const after = groups
    .map((group) => group.filter((item) => item.date.at > start && readItem(item, head.title.text)))
    .filter((group) => group.length > 0)
    .map((group) => ({ group, isCalled: group[0] !== undefined && called(group[0], group.length) }))
    .filter(({ group, isCalled }) => isCalled || (group.length > 1 && group.some(isAnswered)))
    .sort((a, b) => Number(b.isCalled) - Number(a.isCalled) || b.group.length - a.group.length);
  return after[0] ?? { group: [], isCalled: false };
}

/** How many lists each box stands in, above the least: answers to answers are lists in lists, or shown to be so. */
function depthsOf(items: readonly DatedItem[]): number[] {
  const lists = items.map(({ element }) => {
    let count = 0;
    for (let at = element.parentElement?.closest('ul,ol'); at; at = at.parentElement?.closest('ul,ol'))
      count++;
    return count;
  });
  const least = Math.min(...lists);
  return lists.some((count) => count > least)
    ? lists.map((count) => count - least)
    : shownDepths(items.map(({ element }) => element));
}

/** All that is left of an answer, in a few words. */
const GONE = /^(?=.{4,40}$).*(?:삭제|비밀|비공개|deleted|removed)/i;

/** What stands between answers in a box like theirs and says that one was taken away: it has no date to be found by. */
function goneAfter(element: Element, items: readonly DatedItem[]): Answer[] {
  const gone: Answer[] = [];
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    const box = next;
    if (box.nodeName !== element.nodeName || !GONE.test(oneLine(box.textContent))) break;
    if (items.some((item) => box.contains(item.element))) break;
    gone.push({ element: next, text: oneLine(next.textContent) });
  }
  return gone;
}

export function answersOf(items: readonly DatedItem[], head: PostHead): Answer[] {
  const depths = depthsOf(items);
  const named = new Set<string>();
  return items.flatMap((item, index) => {
    const words = readItem(item, titleText(head));
    // Who is called by name at the beginning is answered.
    const called = /^@(\S{2,20})\s/.exec(words?.text ?? '')?.[1];
    const depth = depths[index] || Number(called !== undefined && named.has(called));
    if (words?.author) named.add(words.author);
    return words
      ? [
          { element: item.element, date: item.date.holder, ...(depth && { depth }), ...words },
          ...goneAfter(item.element, items),
        ]
      : [];
  });
}
