import { linkDensity, oneLine, weigh } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest, selectAll } from '../../dom/page-names.ts';
import { BOARD_BODIES } from '../../sites/body-hints.ts';
import { rejected } from './rejected.ts';

/** Signs that a page is one post of a board, in any engine: how boards say views, votes, replies and the way back. */
const BOARD_WORDS = /조회\s*(?:수)?|추천\s*(?:수)?|댓글|목록|글쓰기|글쓴이|작성자|답변|스크랩|신고/g;
/** Of notices and of older software; other pages use them too. */
const NOTICE_WORDS =
  /첨부\s?파일|이전\s?글|다음\s?글|등록일|작성일|담당\s?부서|공공누리|전화번호|제\s?목|\bHit\b/g;

/** Is this the page of a board, in the words that all of them use? */
export function speaksLikeBoard(document: Document): boolean {
  const page = (document.body?.textContent ?? '').slice(0, 200_000);
  const words = new Set(page.match(BOARD_WORDS)).size;
  return words >= 3 || (words > 0 && words + new Set(page.match(NOTICE_WORDS)).size >= 4);
}

const holdsSomething = (element: Element): boolean =>
  weigh(oneLine(element.textContent)) >= 2 || element.querySelector('img,video,iframe') !== null;

function fits(element: Element): boolean {
  if (!holdsSomething(element) || closest(element, COMMENTS)) return false;
  return !rejected(element) && linkDensity(element) < 0.7;
}

/** The one box on a board's page whose name says that it holds the post. Two of a name are a list or its comments. */
export function byBoard(document: Document): Element | undefined {
  for (const selector of BOARD_BODIES) {
    const found = [...selectAll(document, selector)].filter(fits);
    const outer = found.filter(
      (element) => !found.some((other) => other !== element && other.contains(element)),
    );
    const only = outer[0];
    // Asked last: it goes through all words of the page, and most pages have no such box.
    if (only && outer.length === 1) return speaksLikeBoard(document) ? only : undefined;
  }
  return undefined;
}
