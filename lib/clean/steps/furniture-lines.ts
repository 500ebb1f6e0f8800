import { linkDensity, oneLine } from '../../dom/element-text.ts';
import { counted, type Step } from '../step.ts';

const BLOCKS = 'p,li,div,span,h2,h3,h4,h5,h6,strong,em,a,dt,dd,td,address,small';

/** Whole lines that are never part of an article. Each is anchored at both ends: a sentence that says so stays. */
const ALWAYS: readonly RegExp[] = [
  /^(?:페이지\s*정보|본문(?:\s*바로가기)?|댓글\s*목록|댓글\s*\d*|추천\s*\d*|비추천\s*\d*|조회수?\s*[\d,]*|목록|이전\s?글|다음\s?글|글쓰기|답변|수정|삭제|신고|스크랩|공유하기|인쇄하기?|프린트|글자\s*크기.{0,20}|가|크게|작게|좋아요\s*\d*|싫어요\s*\d*|첨부파일)$/,
  /^(?:\S+\s*)?(?:무단\s*전재|무단전재).{0,60}$/,
  /^.{0,40}(?:무단\s*전재|재배포)\s*(?:및|[-·,/]|와)?\s*.{0,20}(?:금지|허용하지).{0,40}$/,
  /^(?:저작권자|copyrights?|ⓒ|©|\(c\)).{0,100}$/i,
  /^.{0,50}[ⓒ©]\s*.{0,60}(?:무단|금지|reserved|저작권)?.{0,30}$/i,
  /^(?:[가-힣]{2,4}\s?(?:선임|전문|인턴)?\s?기자|[가-힣]{2,4})?\s*[(/=]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*\)?(?:\s*기자)?$/,
  /^(?:관련\s?(?:기사|뉴스|글)|주요\s?뉴스|많이 본 (?:뉴스|기사)|함께 (?:보면|읽으면) 좋은.{0,12}|이 기사를 공유합니다|인기\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|기자의 다른 기사.{0,12}|구독하기|기사제보.{0,30})$/,
  /^(?:뉴스\s?요약쏙|AI\s?요약.{0,80}|요약봇.{0,40}|기사\s?요약.{0,10}|음성으로 듣기|번역 설정|글자크기 설정|본문 텍스트 한국어로 정보.{0,20})$/,
  /^(?:▶|☞|→|■|\[)\s*.{0,40}(?:구독|바로가기|제보|네이버|카카오톡|유튜브|채널|앱에서|다운로드).{0,40}$/,
  /^(?:advertisement|sponsored|story continues below.{0,20}|read more:?|related:?|share this(?: article)?:?|share|tweet|print|email|comments?|follow us.{0,40}|sign up.{0,60}|subscribe.{0,40}|click here to.{0,40}|continue reading|skip to .{0,40})$/i,
];
/** Labels before links to other stories, in the languages of the press. */
const ELSEWHERE =
  /^[\s>»▶☞→【[(]*(?:related(?: stor(?:y|ies)| articles?)?|read (?:more|also|next)|see (?:also|more)|more(?: (?:on|from) .{0,40})?|also (?:on|read)|don['’]?t miss|watch|les også|les mer|läs (?:mer|också|även)|lest auch|lesen sie auch|mehr zum thema|auch interessant|zum artikel|lee también|leer más|ver más artículos|lire aussi|à lire(?: aussi)?|leggi anche|lees ook|læs også|czytaj (?:też|także)|leia (?:também|mais)|関連記事|あわせて読みたい|相关阅读|관련\s?기사|함께\s?보기)[】\])]*\s*(?:[:：|].{0,200})?$/i;
/** What asks for the reader's address or consent; trusted in a short paragraph only. */
const ASKING =
  /\b(?:newsletters?|subscribe (?:now|to (?:our|the|get|read))|sign up (?:for|to) (?:our|the|get|receive)|breaking news emails|get the latest .{0,60}(?:inbox|updates)|let our news meet|follow (?:us|him|her|me|the .{0,40}) on (?:twitter|facebook|instagram|x)|like this story\?|externer? inhalt|externen inhalt|redaktioneller inhalt|personenbezogene daten|datenschutzerklärung|this site is protected by recaptcha|share this (?:story|with)|external links and will open)\b/i;
const MOST_LINE = 140;

const isFurniture = (text: string): boolean =>
  text.length <= MOST_LINE && ALWAYS.some((pattern) => pattern.test(text));

function isElsewhere(element: Element, text: string): boolean {
  if (text.length > 260) return false;
  if (ELSEWHERE.test(text)) return text.length < 40 || linkDensity(element) > 0.4;
  return /^(?:P|LI|H\d)$/.test(element.nodeName) && ASKING.test(text);
}

/** Lines known by their words: reporter's address, copyright notice, counters, calls to follow. */
export const furnitureLines: Step = (root) => {
  let removed = 0;
  for (const element of root.querySelectorAll(BLOCKS)) {
    if (!root.contains(element) || element.closest('pre,code,blockquote,figcaption')) continue;
    if ((element.textContent ?? '').length > MOST_LINE * 3) continue;
    const text = oneLine(element.textContent);
    if (!text || !(isFurniture(text) || isElsewhere(element, text))) continue;
    // A word inside a sentence is part of it, whatever it says.
    const inline = /^(?:SPAN|STRONG|EM|A|SMALL)$/.test(element.nodeName);
    if (inline && oneLine(element.parentElement?.textContent) !== text) continue;
    if (element.querySelector('img')) continue;
    element.remove();
    removed++;
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
