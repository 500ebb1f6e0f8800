import { linkDensity, oneLine } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { selectAll } from '../../dom/page-names.ts';
import { isFurniture } from './furniture.ts';
import type { Line } from './page-lines.ts';

const ENDS = `footer,[role=contentinfo],${COMMENTS}`;
/** Words that open what follows a post. Trusted in a short line only. */
const AFTER =
  /^(?:전체\s?)?(?:댓글|코멘트|덧글|답글|コメント|comments?|repl(?:y|ies)|responses?|이전\s?글|다음\s?글|관련\s?글|leave a (?:reply|comment))(?:\s?(?:목록|쓰기|달기|남기기|보기))?[\s:：]*[[(（]?[\d,]*[\])）]?\s*(?:개|건|件)?$|^(?:아직\s)?(?:등록된\s|작성된\s)?(?:댓글|코멘트|의견)이\s없습니다\.?$|^답변\s?[[(]?\d+[\])]?\s?[개건]?$|^[\d,]+\s?(?:개의\s?)?(?:댓글|답변|comments?|repl(?:y|ies)|responses?|answers?)/i;
/** One of these stands in every opener; a line without any need not be looked at with what is around it. */
const KEY = /댓글|코멘트|덧글|답[글변]|의견|이전|다음|관련|コメント|comment|repl|response|answer|leave/i;
/** Stands before a link to a neighbour in one box: `이전글 : 제목`. */
const NEIGHBOUR = /^(?:이전|다음)\s?글/;
const LONGEST_OPENER = 30;
const ROWS = 5;

/** Rows that are each little more than a link to another post. */
function isListing(element: Element): boolean {
  const rows = [...element.children].flatMap((child) =>
    child.nodeName === 'TBODY' ? [...child.children] : [child],
  );
  if (rows.length < ROWS) return false;
  const linked = rows.filter((row) => linkDensity(row) > 0.3).length;
  return linked / rows.length > 0.6;
}

/** `댓글 12`, `3 comments`, `이전글` */
export const isOpener = (text: string): boolean => text.length <= LONGEST_OPENER && AFTER.test(text);

/** The whole box of a line, as far up as it holds nothing else. */
function boxOf({ holder }: Line): Element {
  let box = holder;
  while (box.parentElement && isOpener(oneLine(box.parentElement.textContent))) box = box.parentElement;
  return box;
}

/** Where a post may end: boxes that begin its comments, the form to write one, the list or the foot, and all around them. */
export interface PostEnds {
  readonly ends: ReadonlySet<Element>;
  /** Every element that holds an end somewhere. */
  readonly around: ReadonlySet<Element>;
}

/** A box that holds the title, `title`, holds the post and ends nothing. */
export function findEnds(
  document: Document,
  lines: readonly Line[],
  items: Iterable<Element>,
  title: Node,
): PostEnds {
  const ends = new Set<Element>([...items, ...selectAll(document, ENDS)]);
  for (const field of document.querySelectorAll('textarea,input[type=password]')) {
    ends.add(field.closest('form') ?? field);
  }
  for (const list of document.querySelectorAll('table,ul,ol,dl'))
    if (isListing(list) && !isFurniture(list)) ends.add(list);
  for (const line of lines) {
    if (line.text.length > LONGEST_OPENER || !KEY.test(line.text)) continue;
    const box = boxOf(line);
    const leads = NEIGHBOUR.test(line.text) && linkDensity(box) > 0.3;
    if (isOpener(leads ? line.text : oneLine(box.textContent))) ends.add(box);
  }
  for (const end of ends) if (end.contains(title)) ends.delete(end);
  const around = new Set<Element>();
  for (const end of ends) {
    for (let at = end.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  }
  return { ends, around };
}
