import type { DemoPost } from './post.ts';

/**
 * Everything below leaves a word in `window.__hostile` when it runs: `page:…` where the board itself ran it
 * (it prints posts as they are), `reader:…` where it ran inside a shadow root, and a bare word for what only
 * a click can run. A reader must leave nothing but `page:` words.
 */
const RUN =
  "window.__hostile=(window.__hostile||[]).concat((this.getRootNode&amp;&amp;this.getRootNode().host?'reader:':'page:')+";
const on = (word: string): string => `"${RUN}'${word}')"`;
const mark = (word: string): string => `window.__hostile=(window.__hostile||[]).concat('${word}')`;
const SCRIPT =
  "window.__hostile=(window.__hostile||[]).concat((document.currentScript?'page:':'reader:')+'script')";

const HTML = `<p>중고 자전거 팝니다. <strong>20만 원</strong>이고 직거래만 합니다.</p>
<script>${SCRIPT}</script>
<p><img src="/broken-image" alt="자전거 사진" onerror=${on('img-error')} onload=${on('img-load')}></p>
<p onclick=${on('p-click')} onmouseover=${on('p-hover')}>체인은 지난달에 새것으로 바꿨습니다.</p>
<p><a href="javascript:${mark('link')}">사진 더 보기</a>
<a href="&#106;avascript:${mark('link-entity')}">연락처</a>
<a href=" java&#9;script:${mark('link-tab')}">지도</a>
<a href="&#1;JaVaScRiPt:${mark('link-control')}">후기</a>
<a href="data:text/html,&lt;script&gt;parent.__hostile=['data']&lt;/script&gt;">영수증</a>
<a href="vbscript:x">옛 주소</a> <a href="/news/1" target="_top">바른 주소</a></p>
<svg width="40" height="40" onload=${on('svg-load')}><circle cx="20" cy="20" r="18" fill="#c4632f"></circle><script>${mark('page:svg-script')}</script><a href="javascript:${mark('svg-link')}"><text x="4" y="24">누름</text></a><animate attributeName="x" onbegin=${on('svg-begin')} dur="1s"></animate><foreignObject><img src="/broken-image" alt="" onerror=${on('foreign-error')}></foreignObject></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.__hostile=['math']&gt;" alt=""></mglyph></table></mtext><maction actiontype="statusline" href="javascript:${mark('math-link')}">x</maction></math>
<form name="body" action="/bbs/login.php"><input name="parentNode"><input id="attributes" name="attributes" value="1"><input name="childNodes"><input name="ownerDocument"><input type="password" name="pw" placeholder="비밀번호를 다시 넣어 주세요"><button formaction="javascript:${mark('form-action')}">확인</button></form>
<img name="getElementById" src="/broken-image" alt=""><a id="location" name="location"></a><img name="title" src="/broken-image" alt="">
<iframe srcdoc="&lt;script&gt;parent.__hostile=(parent.__hostile||[]).concat((frameElement.getRootNode().host?'reader:':'page:')+'srcdoc')&lt;/script&gt;" width="10" height="10" title="틀"></iframe>
<object data="javascript:${mark('object')}"></object><embed src="data:text/html,x" width="1" height="1">
<base href="/elsewhere/"><meta http-equiv="refresh" content="86400;url=/bbs/login.php"><link rel="stylesheet" href="/assets/no-such-sheet.css"><style>.pandok-demo-hostile{color:red}</style>
<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;opacity:.05;background-image:url(/images/logo.svg?tracked)" class="pandok-demo-hostile">&nbsp;</div>
<details ontoggle=${on('toggle')} open><summary>자세히</summary>바퀴 크기는 26인치입니다.</details>
<p>&lt;script&gt;처럼 보이는 이 글자는 글자일 뿐입니다.</p>
<p>관심 있으면 쪽지 주세요. <b>먼저 연락한 분께 드립니다.</p>
<table><tr><td>상태<td>좋음<tr><td>산 해<td>2022년`;

export const hostile: DemoPost = {
  id: 15,
  board: 'free',
  purpose:
    '적대적인 글: 스크립트, 이벤트, 위장 링크, SVG·MathML, 폼, 덮개, 닫지 않은 태그, DOM 이름 가로채기',
  title: '중고 자전거 팝니다 <b onclick=alert(1)>급처</b>',
  author: '자전거<i>왕</i>',
  published: '2025-11-02T13:33:00+09:00',
  category: '장터',
  language: 'ko',
  views: 666,
  recommended: 1,
  body: [
    {
      kind: 'html',
      html: HTML,
      texts: [
        '중고 자전거 팝니다. 20만 원이고 직거래만 합니다.',
        '체인은 지난달에 새것으로 바꿨습니다.',
        '<script>처럼 보이는 이 글자는 글자일 뿐입니다.',
        '관심 있으면 쪽지 주세요. 먼저 연락한 분께 드립니다.',
      ],
    },
  ],
  comments: [
    {
      id: 1501,
      author: '구경꾼<script>',
      published: '2025-11-02T13:40:00+09:00',
      text: '<img src=x onerror=alert(1)> 아직 있나요?',
      depth: 0,
    },
  ],
};
