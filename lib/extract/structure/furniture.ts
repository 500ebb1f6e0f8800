import { linkDensity, oneLine, weigh } from '../../dom/element-text.ts';

const WORDS =
  '읽음|(?:본문|메뉴|콘텐츠)(?:\\s?(?:바로가기|건너뛰기))?|핀|이동|메모|선택|설정|전체|닫기|열기|저장(?:하기)?|구독(?:하기)?|팔로우|알림|차단|says|skip to content|응답|답하기|대댓글|blind|블라인드|멘션|인용|quote|permalink|페이지\\s?정보|목록(?:보기|으로)?|글쓰기|글\\s?쓰기|쓰기|답변|답글|답글쓰기|댓글|댓글쓰기|수정|글수정|삭제|글삭제|추천|비추천|추천수|좋아요|싫어요|공감|비공감|반대|찬성|공유|공유하기|신고|신고하기|스크랩|인쇄|프린트|이름으로\\s?검색|주소\\s?복사|링크\\s?복사|url\\s?복사|복사|검색|더보기|이전|다음|이전글|다음글|위로|맨위로|게시판\\s?리스트\\s?옵션|조\\s?회\\s?수?|작\\s?성\\s?[일자]|등\\s?록\\s?일|날\\s?짜|글\\s?쓴\\s?이|이\\s?름|카테고리|분류|첨부|첨부파일|첨부\\s?파일|파일|관련링크|이\\s?게시물을|페이스북|트위터|카카오톡|카카오스토리|네이버|밴드|라인|facebook|twitter|x|band|kakao(?:talk|story)?|naver|google\\+?|pinterest|delicious|line|email|print|share|like|dislike|reply|quote|edit|delete|report|up|down|prev|previous|next|list|top|permalink|tweet|페이스북\\s?공유|트위터\\s?공유|카카오톡\\s?공유|건|회|개|명';
const ALL_FURNITURE = new RegExp(`^(?:(?:${WORDS})(?![\\p{L}])|[\\d,.:+\\-()[\\]|/·•«»‹›<>ㆍ\\s])+$`, 'iu');
const LOGIN_FIRST =
  /^[\d,\s]*로그인\s?(?:후|하시면|하면|이 필요).{0,30}(?:추천|평가|이용|가능|있습니다|합니다).{0,10}$/;

/** What public offices put below a post: the licence of its text, and the question whether the page was of use. */
const OF_OFFICES =
  /^.{0,60}(?:공공누리.{0,90}(?:이용|조건|출처)|만족하(?:십니까|셨습니까|시나요)|만족도를? (?:조사|평가)).{0,90}$/;

/** The files that a post carries, under what calls them so, its cells run together: they are listed apart from its text. */
const FILES =
  /^[\s[({<【■□▶▷·•※○●◎*:-]*(?:(?:첨부|붙임)(?:된)?\s?(?:파일|자료|문서)|첨부(?!\s?[하한해합할된됨파자문서]))(?![을를은는이가에의과와로도]).{0,1500}\.(?:hwpx?|pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|gif|mp4)/i;

const IP = /^ip\s*[:：]?\s*\d[\dx.*]*$/i;

/** A line of buttons, labels and counts, never of a post. `추천 11 비추천 0` -> true, `추천할 만한 책` -> false */
export function isFurnitureText(text: string): boolean {
  return (
    text.length <= 160 &&
    (ALL_FURNITURE.test(text) || LOGIN_FIRST.test(text) || OF_OFFICES.test(text) || IP.test(text))
  );
}

/** Pictures that may be the post itself; icons and buttons are small or inside links of one word. */
function isPictured(element: Element): boolean {
  if (element.querySelector('video,iframe,embed,object,picture')) return true;
  return [...element.querySelectorAll('img')].some((image) => {
    const width = Number(image.getAttribute('width') ?? 200);
    return (
      width > 60 &&
      !/icon|btn|button|profile|no_?image|sns|emoticon|level|kogl|공공누리/i.test(image.outerHTML)
    );
  });
}

/** Share of the words that can be pressed. */
function clickable(element: Element): number {
  const pressed = [...element.querySelectorAll('button,[role=button]')].filter((one) => !one.closest('a'));
  const words = pressed.reduce((sum, one) => sum + weigh(one.textContent ?? ''), 0);
  return linkDensity(element) + words / (weigh(element.textContent ?? '') || 1);
}

/** As `weigh` counts: who says more wrote a text. */
const MOST_SAID = 400;

const allFurniture = (element: Element): boolean =>
  [...element.childNodes].every((node) => {
    if (node.nodeType === 1) return isFurniture(node as Element);
    return node.nodeType !== 3 || !oneLine(node.nodeValue) || isFurnitureText(oneLine(node.nodeValue));
  });

/** Does this box hold nothing that a person wrote for this post? */
export function isFurniture(element: Element): boolean {
  const text = oneLine(element.textContent);
  const says = text !== '' && !isFurnitureText(text);
  // A line that its author typed fetches nothing.
  if (says && FILES.test(text) && element.querySelector('a,button,li,table')) return true;
  if (says && weigh(text) >= MOST_SAID) return false;
  // Pictures are looked for last: of the paragraphs of a long post few need it.
  const bare =
    !says ||
    (element.childElementCount > 1 && allFurniture(element)) ||
    (element.nodeName !== 'P' && clickable(element) > 0.75);
  return bare && element.nodeName !== 'IMG' && !isPictured(element);
}
