import { BOARDS, postsOn, SITE } from './boards.ts';
import { each, esc } from './escape.ts';

export interface Shell {
  /** What stands in `<title>`, already complete. */
  readonly title: string;
  readonly main: string;
  readonly stylesheet: string;
  readonly bodyClass?: string;
  readonly head?: string;
  /** The board whose menu entry is lit. */
  readonly board?: string;
}

const MENU = [
  ['/', '처음'],
  ['/news', BOARDS.news.name],
  ['/free', BOARDS.free.name],
  ['/story/', '기사'],
  ['/general/', '이야기방'],
  ['/app/', '앱'],
] as const;

const banner = `<a class="banner" href="/news/1"><strong>해온 야시장</strong><span>매주 금·토 저녁 6시<br>남문시장 일대</span><em>가게 84곳 참여</em></a>
<a class="banner banner_warm" href="/free/12"><strong>겨울 이불 나눔</strong><span>모으는 날 11월 8일<br>해온마루 사무실</span><em>참여하기</em></a>`;

/** The column beside every board page: what makes a busy board busy. */
function aside(): string {
  const popular = [...postsOn('news'), ...postsOn('free')]
    .filter((post) => post.secret !== true)
    .sort((a, b) => b.views - a.views)
    .slice(0, 8);
  return `<aside id="aside">
<section class="ol"><h2>회원 로그인</h2><form action="/bbs/login.php"><input name="mb_id" placeholder="아이디" aria-label="아이디"><input type="password" name="mb_password" placeholder="비밀번호" aria-label="비밀번호"><button type="submit">로그인</button></form><a href="/bbs/register.php">회원가입</a> <a href="/bbs/login.php">정보찾기</a></section>
<section class="popular"><h2>많이 본 글</h2><ol>${each(popular, (post) => `<li><a href="/${post.board}/${post.id}">${esc(post.title)}</a></li>`)}</ol></section>
${banner}
<section class="visit"><h2>접속자</h2><dl><dt>오늘</dt><dd>1,284</dd><dt>어제</dt><dd>3,017</dd><dt>최대</dt><dd>9,460</dd></dl></section>
</aside>`;
}

const menu = (board: string | undefined): string =>
  `<nav id="gnb"><h2 class="sound_only">메인메뉴</h2><ul>${each(
    MENU,
    ([href, name]) => `<li${href === `/${board}` ? ' class="on"' : ''}><a href="${href}">${name}</a></li>`,
  )}</ul></nav>`;

export const footer = `<footer id="ft"><div id="ft_link"><a href="/">회사소개</a> <a href="/">개인정보처리방침</a> <a href="/">서비스이용약관</a> <a href="/m/">모바일버전</a></div>
<p>해온마루는 해온 사람들이 모여 소식을 나누는 곳입니다. 대표 한여름, 해온시 남문로 27</p><p>Copyright © 2025 해온마루. All rights reserved.</p></footer>`;

export const document = (language: string, head: string, body: string, bodyAttributes = ''): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
${head}
</head>
<body${bodyAttributes}>
${body}
</body>
</html>
`;

/** A board page with its header, menu, side column and footer. */
export function shell({ title, main, stylesheet, bodyClass, head, board }: Shell): string {
  const body = `<h1 id="hd_h1" class="sound_only">${esc(title.replace(/ [|-] [^|-]*$/, ''))}</h1>
<div id="skip_to_container"><a href="#container">본문 바로가기</a></div>
<header id="hd"><div id="tnb"><a href="/bbs/register.php">회원가입</a> <a href="/bbs/login.php">로그인</a></div>
<div id="hd_wrapper"><a id="logo" href="/">${SITE}</a>
<form id="fsearchbox" action="/bbs/search.php"><label for="sch_stx" class="sound_only">검색어</label><input id="sch_stx" name="stx" maxlength="20" placeholder="검색어를 입력하세요"><button type="submit">검색</button></form></div>
${menu(board)}</header>
<div id="wrapper"><div id="container_wr"><div id="container">${main}</div>${aside()}</div></div>
${footer}`;
  return document(
    'ko',
    `<title>${esc(title)}</title>\n<link rel="stylesheet" href="/assets/base.css">\n<link rel="stylesheet" href="/assets/${stylesheet}">\n${head ?? ''}`,
    body,
    bodyClass === undefined ? '' : ` class="${bodyClass}"`,
  );
}
