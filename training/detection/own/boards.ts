import {
  boxes,
  broken,
  comments,
  footer,
  loginBox,
  menu,
  page,
  paging,
  paragraphs,
  rows,
  searchBox,
} from './furniture.ts';
import type { Post } from './texts.ts';

/** How one kind of board shows a post: an address and a page. `body` is its text or what stands for it. */
export interface Layout {
  readonly name: string;
  readonly url: string;
  readonly html: (post: Post, body: string) => string;
}

/** Bodies beside the text itself: pictures, a film, a file, or a link are whole posts on boards. */
export const BODIES: readonly ((post: Post) => string)[] = [
  paragraphs,
  broken,
  boxes,
  () => '<img src="/up/2511/a.jpg"><br><img src="/up/2511/b.jpg">',
  () => '<p><img src="/up/2511/cat.png" alt=""></p>',
  () => '<iframe src="https://video.example/embed/x81"></iframe>',
  () => '<a href="https://news.example/read/8123">https://news.example/read/8123</a>',
  ({ lines }) => `${lines[0]}`,
];

const around = (inner: string, link: string): string =>
  `<div id="top">${menu()}${loginBox}</div><div id="mid">${inner}</div>${rows(12, link)}${paging}${searchBox}${footer}`;

export const BOARDS: readonly Layout[] = [
  {
    name: 'table with labels in cells',
    url: 'https://garam.example/bbs/view.php?id=free&no=812',
    html: ({ title, author, board }, body) =>
      page(
        `가람이웃 - ${board}`,
        around(
          `<table class="view"><tr><th>제목</th><td colspan="3">${title}</td></tr><tr><th>글쓴이</th><td>${author}</td><th>조회</th><td>128</td></tr><tr><th>작성일</th><td colspan="3">2025-11-20 14:22:07</td></tr><tr><td colspan="4">${body}</td></tr></table><a href="/list">목록</a> <a href="/w">글쓰기</a>${comments(2)}`,
          '/bbs/view.php?id=free&no=',
        ),
      ),
  },
  {
    name: 'title in a box, facts as a list',
    url: 'https://garam.example/talk/48213',
    html: ({ title, author, board }, body) =>
      page(
        `${title} : ${board}`,
        `${menu()}<div class="post"><div class="subject">${title}</div><ul class="facts"><li>${author}</li><li>25.11.20 14:22</li><li>조회 128</li><li>추천 3</li></ul><div class="txt">${body}</div></div>${comments(5)}${rows(15, '/talk/')}`,
      ),
  },
  {
    name: 'definition list above the body',
    url: 'https://office.example/board/view.do?boardSn=12&nttSn=48213',
    html: ({ title, author, board }, body) =>
      page(
        `${board} | 가람시 평생학습관`,
        `${menu()}<h2>${board}</h2><div class="bbsView"><h3>${title}</h3><dl><dt>담당부서</dt><dd>${author}</dd><dt>등록일</dt><dd>2025-11-20</dd><dt>조회수</dt><dd>128</dd></dl><div class="cont">${body}</div><dl class="file"><dt>첨부파일</dt><dd><a href="/f/1">안내문.hwp</a></dd></dl></div><ul><li>이전글 <a href="?nttSn=48212">청사 주차장 공사 안내</a></li><li>다음글 <a href="?nttSn=48214">도서관 휴관일 변경</a></li></ul><a href="list.do">목록</a>${footer}`,
      ),
  },
  {
    name: 'mobile, flex rows',
    url: 'https://m.garam.example/b/pets/7712',
    html: ({ title, author, board }, body) =>
      page(
        `${title} | ${board} - 가람이웃`,
        `<header><a href="/">뒤로</a><span>${board}</span></header><main><div class="h"><p class="t">${title}</p><p class="i"><span>${author}</span><span>3시간 전</span><span>조회수 1,204</span></p></div><div class="b">${body}</div><div class="v"><button>좋아요 12</button><button>공유</button></div></main>${comments(3)}<div class="more">${Array.from({ length: 8 }, (_, i) => `<a href="/b/pets/${i}">오늘 많이 본 글 ${i + 1}</a>`).join('')}</div>`,
        '<meta property="og:type" content="website"><meta name="viewport" content="width=device-width">',
      ),
  },
  {
    name: 'headline and a line with bars',
    url: 'https://club.example/?mid=square&no=551',
    html: ({ title, author }, body) =>
      page(
        `${title} - 가람 자전거 모임`,
        `<h1><a href="/">가람 자전거 모임</a></h1>${menu()}<div class="read"><h2>${title}</h2><div>작성자 : ${author} | 등록일 : 25-11-20 | 조회 : 128</div><div class="memo">${body}</div></div>${comments(1)}${rows(20, '?mid=square&no=')}${footer}`,
      ),
  },
  {
    name: 'app shell with tags',
    url: 'https://app.example/posts/8f31c0',
    html: ({ title, author }, body) =>
      page(
        title,
        `<div id="root"><nav>${menu(['홈', '인기', '알림', '나'])}</nav><section><div><img src="/p/9.png"><b>${author}</b><time datetime="2025-11-20T05:22:00Z">11월 20일</time></div><h1>${title}</h1><div class="md">${body}</div><div>#일상 #질문</div></section>${comments(4)}</div>`,
        '<meta property="og:type" content="article">',
      ),
  },
  {
    name: 'frameset-era table, font tags',
    url: 'http://old.example/cgi-bin/read.cgi?board=talk&y_number=612',
    html: ({ title, author }, body) =>
      page(
        '가람 향우회 이야기터',
        `<center><table width="600"><tr><td bgcolor="#eee"><font size="2"><b>${title}</b></font></td></tr><tr><td align="right"><font size="1">${author} (2025-11-20 14:22, Hit : 128)</font></td></tr><tr><td>${body}</td></tr></table><a href="list">목록으로</a> <a href="w">글쓰기</a> 이전글 : <a href="611">잘 지내시지요</a></center>${rows(6, 'read.cgi?board=talk&y_number=')}`,
      ),
  },
];
