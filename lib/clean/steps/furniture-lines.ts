import { linkDensity, oneLine } from '../../dom/element-text.ts';
import { LINE_BLOCKS, removeLine } from '../../dom/lines.ts';
import { counted, type Step } from '../step.ts';

/** Whole lines that are never part of an article. Each is anchored at both ends: a sentence that says so stays. */
const ALWAYS: readonly RegExp[] = [
  /^(?:페이지\s*정보|본문(?:\s*바로가기)?|댓글\s*목록|댓글\s*\d*|추천\s*\d*|비추천\s*\d*|조회수?\s*[\d,]*|목록|이전\s?글|다음\s?글|글쓰기|답변|수정|삭제|신고|스크랩|공유하기|인쇄하기?|프린트|글자\s*크기.{0,20}|가|크게|작게|좋아요\s*\d*|싫어요\s*\d*|첨부파일)$/,
  /^(?:\S+\s*)?무단\s*전재.{0,60}$/,
  /^.{0,40}(?:무단\s*전재|재배포).{0,24}(?:금지|허용하지).{0,40}$/,
  /^(?:저작권자|copyrights?|\(c\)).{0,100}$/i,
  /^(?![▲△▼◀▶]).{0,50}[ⓒ©].{0,90}$/,
  /^(?:[가-힣]{2,4}(?:\s?(?:선임|전문|인턴)?\s?기자)?)?\s*[(/=]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*\)?(?:\s*기자)?$/,
  /^(?:관련\s?(?:기사|뉴스|글)|주요\s?뉴스|많이 본 (?:뉴스|기사)|함께 (?:보면|읽으면) 좋은.{0,12}|이 기사를 공유합니다|인기\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|기자의 다른 기사.{0,12}|구독하기|기사제보.{0,30})$/,
  /^(?:뉴스\s?요약쏙|AI\s?요약.{0,80}|요약봇.{0,40}|기사\s?요약.{0,10}|음성으로 듣기|번역 설정|글자크기 설정|본문 텍스트 한국어로 정보.{0,20})$/,
  /^(?:▶|☞|→|■|\[)\s*.{0,40}(?:구독|바로가기|제보|네이버|카카오톡|유튜브|채널|앱에서|다운로드).{0,40}$/,
  /^(?:advertisement|sponsored|story continues below.{0,20}|read more:?|related:?|share this(?: article)?:?|share|tweet|print|email|comments?|follow us.{0,40}|sign up.{0,60}|subscribe.{0,40}|click here to.{0,40}|continue reading|skip to .{0,40})$/i,
];
const MOST_LINE = 140;

const isFurniture = (text: string): boolean =>
  text.length <= MOST_LINE && ALWAYS.some((pattern) => pattern.test(text));

/** Print views write the page's own address under its title. */
const withoutScheme = (address: string): string => address.replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '');

/** Lines known by their words: reporter's address, copyright notice, counters, calls to follow. */
export const furnitureLines: Step = (root, { url }) => {
  const own = withoutScheme(url);
  let removed = 0;
  let last = '';
  let isLine = false;
  for (const element of root.querySelectorAll(LINE_BLOCKS)) {
    const raw = element.textContent ?? '';
    if (raw.length > MOST_LINE * 3) continue;
    const text = oneLine(raw);
    // A line often stands in several elements, one in another: its words are judged once.
    if (text !== last) isLine = text !== '' && (isFurniture(text) || withoutScheme(text) === own);
    last = text;
    if (!isLine || !root.contains(element) || element.closest('pre,code,blockquote,figcaption')) continue;
    if (removeLine(element, text)) removed++;
  }
  removed += linkLinesAtEnd(root);
  return counted('furniture-lines', removed);
};

/** Lines that are nothing but a link, after the last line of text. */
function linkLinesAtEnd(root: Element): number {
  const blocks = [...root.querySelectorAll('p,li,h2,h3,h4')].reverse();
  let removed = 0;
  for (const block of blocks) {
    const text = oneLine(block.textContent);
    if (!text) continue;
    const linked = !block.closest('.pandok-embed') && linkDensity(block) > 0.9 && text.length < 120;
    if (!linked || blocks.length - removed <= 3) break;
    block.remove();
    removed++;
  }
  return removed;
}
