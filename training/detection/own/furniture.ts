import type { Post } from './texts.ts';

export const page = (title: string, body: string, head = '', lang = 'ko'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

export const paragraphs = ({ lines }: Post): string => lines.map((line) => `<p>${line}</p>`).join('\n');
export const broken = ({ lines }: Post): string => lines.join('<br>\n<br>\n');
export const boxes = ({ lines }: Post): string =>
  lines.map((line) => `<div><span>${line}</span></div>`).join('<div><br></div>');

export const MENU = ['첫 화면', '공지사항', '자유게시판', '질문과 답변', '사진첩', '장터', '자료실'];
export const menu = (words: readonly string[] = MENU): string =>
  `<ul class="gnb">${words.map((word, i) => `<li><a href="/menu/${i}">${word}</a></li>`).join('')}</ul>`;

export const loginBox =
  '<form action="/login" class="outlogin"><input type="text" name="uid" placeholder="아이디"><input type="password" name="upw"><button>로그인</button> <a href="/join">회원가입</a> <a href="/find">아이디 찾기</a></form>';
export const searchBox =
  '<form action="/find" class="search"><select name="by"><option>제목</option><option>글쓴이</option></select><input type="text" name="word"><button>찾기</button></form>';
export const footer =
  '<footer><a href="/about">사이트 소개</a> <a href="/terms">이용약관</a> <a href="/privacy">개인정보처리방침</a><p>가람이웃 | 대표 문지호 | 등록번호 가람아00112 | 등록일자 2011.04.02 | 전화 000-0000-0000</p><p>© 가람이웃</p></footer>';

const TITLES = [
  '자전거 보관대가 꽉 찼어요',
  '이번 주 장터 몇 시에 여나요',
  '고양이 밥그릇 치우지 말아 주세요',
  '주말에 뒷산 같이 가실 분',
  '수도 요금이 갑자기 두 배로 나왔습니다',
  '동네 빵집이 문을 닫았네요',
  '분리수거 요일 다시 알려 주세요',
];
const NAMES = ['버들개', '후루룩', '두렁길', '물음표하나', '납땜왕초보'];

/** A title and a name for the nth row. */
export const rowTitle = (i: number): string => TITLES[i % TITLES.length] as string;
export const rowName = (i: number): string => NAMES[i % NAMES.length] as string;

/** Rows of a board as a table, its head first. */
export const rows = (count: number, link: string): string =>
  `<table class="lst"><thead><tr><th>번호</th><th>제목</th><th>글쓴이</th><th>날짜</th><th>조회</th></tr></thead><tbody>${Array.from(
    { length: count },
    (_, i) =>
      `<tr><td>${900 - i}</td><td><a href="${link}${900 - i}">${rowTitle(i)}</a> <b>[${i % 6}]</b></td><td>${rowName(i)}</td><td>25-11-${10 + (i % 18)}</td><td>${20 + 7 * i}</td></tr>`,
  ).join('')}</tbody></table>`;

export const paging =
  '<div class="pages"><strong>1</strong> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=4">4</a> <a href="?page=2">다음</a></div>';

/** Comments as items of a list, each with its time, and the box to write one. */
export const comments = (count: number): string =>
  `<div class="cmt"><b>댓글 ${count}</b><ul>${Array.from(
    { length: count },
    (_, i) =>
      `<li><strong>${rowName(i)}</strong> <em>2025.11.20 1${i % 10}:24</em><div>${['저도 궁금합니다.', '사진 더 올려 주세요!', '그 집은 일요일에 쉬어요. 전화해 보고 가세요.'][i % 3]}</div><a href="#r">답글</a></li>`,
  ).join('')}</ul><textarea placeholder="댓글을 남겨 주세요"></textarea><button>등록</button></div>`;
