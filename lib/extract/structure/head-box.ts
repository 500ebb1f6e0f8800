import { oneLine, weigh } from '../../dom/element-text.ts';
import { isDateLine } from './date-text.ts';
import { isFurnitureText } from './furniture.ts';
import type { PostHead } from './head.ts';
import { type Line, partsOf } from './page-lines.ts';

export const LABEL =
  /^(?:작\s?성\s?자명?|글\s?쓴\s?이|이\s?름|성\s?명|닉네임|등\s?록\s?자|게시자|올린\s?이|작성인|(?:담당|작성|등록)\s?부서|부서명?|담당자|author|by|posted by|written by|name)\s*[:：]?$/i;
/** Labels of what is neither the author's name nor the post. */
const META_LABEL =
  /^(?:연락처|전화(?:번호)?|문의(?:처|전화)?|팩스|이메일|e-?mail|첨부(?:\s?파일)?|파일|구분|분류|상태|처리\s?상태|공개\s?여부|(?:게시|접수|공고|신청)\s?기간|마감일|(?:최종\s?)?수정일?|출처|주소|ip|tel|fax|file|attachments?)\s*[:：]?$/i;
const FILES = /^(?:첨부(?:\s?파일)?|파일|file|attachments?)\s*(?:[:：]|\(?\d+\)?개?)?$/i;
const COUNTER =
  /^(?:조\s?회|읽음|추천|비추천|댓글|답글|스크랩|views?|hits?|comments?|repl(?:y|ies)|likes?|votes?)(?:\s?수)?\s*[:：]?\s*[\d,]*\s*(?:회|건|개)?$/i;
/** `조회 12`, `12 | 조회 : 77` */
export const tellsViews = (text: string): boolean =>
  text.length < 90 &&
  /[조읽vh]/i.test(text) &&
  text.split(/[|·:：]/).some((part) => /^\s*[조읽vh]/i.test(part) && COUNTER.test(part.trim()));
const NUMBER = /^[#(\d,.\s)]+(?:회|건|개|명|점)?$|^(?:ip|lv\.?|레벨)\s*[:.]?\s*[\d.*x]*$/i;
const LONGEST_PART = 40;

/** Says this piece nothing of its own: a label, a date, a counter, a button? */
export const isHeadFurniture = (text: string): boolean =>
  LABEL.test(text) ||
  META_LABEL.test(text) ||
  COUNTER.test(text) ||
  NUMBER.test(text) ||
  isDateLine(text) ||
  isFurnitureText(text);

/** Pieces that may be a person's name or the first words of the post; what stands in the title's own heading is neither. */
function unknownParts(lines: readonly Line[], head: PostHead): string[] | undefined {
  const heading = head.title.holder.closest('h1,h2,h3,h4,h5') ?? head.title.holder;
  const parts: string[] = [];
  let labelled = false;
  for (const line of lines) {
    if (line === head.title || heading.contains(line.node)) continue;
    for (const part of partsOf(line)) {
      if (part.length > LONGEST_PART && !isDateLine(part)) return undefined;
      if (!isHeadFurniture(part) && !labelled) parts.push(part);
      labelled = LABEL.test(part) || META_LABEL.test(part);
    }
  }
  return parts;
}

/** As `weigh` counts. A row of a head says little, but for the names of files. */
const ROW = 120;
const ROW_OF_FILES = 800;

/** A row of a head that stands below its date: `연락처 055-000-2211`, `첨부파일 안내문.hwp`. */
export function isHeadRow(element: Element): boolean {
  const text = element.textContent ?? '';
  if (weigh(text) > ROW_OF_FILES || element.querySelector('p + p')) return false;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let first = '';
  while (!first && walker.nextNode()) first = oneLine(walker.currentNode.nodeValue);
  const label = /^([^:：]{2,8}?)\s*[:：]\s*\S/.exec(first)?.[1] ?? first;
  if (FILES.test(label)) return true;
  return weigh(text) <= ROW && (LABEL.test(label) || META_LABEL.test(label) || COUNTER.test(label));
}

/**
 * The largest box around the date that says no more than a head says: title, one name, date, counters, buttons.
 * `lines` are the page's.
 */
export function headBox(lines: readonly Line[], head: PostHead): Node {
  const last = head.date && head.date.at > head.title.at ? head.date : head.title;
  let box: Node = last.node;
  for (let at: Element | null = last.holder; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    const size = oneLine(at.textContent).length;
    if (size > head.title.text.length + 500) break;
    const within = lines.filter(({ node }) => at?.contains(node));
    const unknown = unknownParts(within, head);
    if (!unknown || unknown.length > 1) break;
    if (at.querySelector('iframe,video')) break;
    if (at.querySelector('p:not(:empty),textarea,table') && at.querySelector('h1,h2,h3,h4') === null) {
      if (oneLine(at.querySelector('p')?.textContent).length > LONGEST_PART) break;
    }
    box = at;
  }
  return box;
}
