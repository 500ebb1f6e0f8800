/** Small pages of our own, one of each kind, with the furniture that such pages carry. */
const KOREAN = [
  '서울시가 내년부터 심야 자율주행 버스를 세 개 노선으로 늘린다. 지금은 합정역과 동대문 사이 한 노선만 다니고 있으며, 하루 평균 180명이 탄다.',
  '시는 26일 시의회에 낸 업무 보고에서 예산 42억 원을 들여 차량 열두 대를 새로 사겠다고 밝혔다. 운행 시간은 밤 11시 30분부터 다음 날 새벽 5시까지다.',
  '안전 요원은 당분간 모든 차에 함께 탄다. 김지현 교통실장은 “사고가 한 건도 없었던 지난 1년의 기록을 이어 가는 것이 먼저”라고 말했다.',
  '시민 단체는 요금을 미리 정하라고 요구한다. 시범 기간에는 무료지만, 정식 운행을 시작하는 7월부터는 2,500원 안팎이 될 것으로 보인다.',
];
const ENGLISH = [
  'The harbour council voted on Tuesday to rebuild the old ferry terminal, ending a dispute that had lasted for more than six years and two elections.',
  'Work on the site should begin in March and cost about 42 million pounds, most of it paid from a fund that was set aside after the floods of last winter.',
  'Residents who spoke at the meeting were divided. Some feared the noise of eighteen months of building, others said that the town could not wait any longer.',
  'The first ferry is expected to leave the new pier in the autumn of next year, according to the plan that the council published on its site this morning.',
];

const page = (title: string, body: string, head = '', attributes = '') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body ${attributes}>${body}</body></html>`;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const menu = (words: readonly string[]) =>
  `<ul>${words.map((word, i) => `<li><a href="/menu/${i}">${word}</a></li>`).join('')}</ul>`;
const KOREAN_MENU = menu(['정치', '경제', '사회', '국제', '문화', '스포츠']);
const headlines = (count: number, text: string) =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/news/read/${1000 + i}">${text} ${i + 1}보</a></li>`,
  ).join('');

export const koreanNews = page(
  '심야 자율주행 버스 세 개 노선으로 늘린다 - 한빛일보',
  `${KOREAN_MENU}<h1>심야 자율주행 버스 세 개 노선으로 늘린다</h1><div id="body">${paragraphs(KOREAN)}</div>
   <h3>많이 본 기사</h3><ul>${headlines(8, '환율이 다시 오르며 수입 물가도 들썩인다')}</ul>`,
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-11-27T09:00:00+09:00">',
);

/** No metadata and lines parted by breaks, as older Korean news sites have it. */
export const plainKoreanNews = page(
  '심야 자율주행 버스 세 개 노선으로 늘린다',
  `${KOREAN_MENU}<h1>심야 자율주행 버스 세 개 노선으로 늘린다</h1>
   <div class="cont">${[...KOREAN, ...KOREAN].join('<br><br>')}</div>`,
);

export const englishBlog = page(
  'The ferry terminal will be rebuilt after all | Harbour notes',
  `<header>${menu(['About', 'Archive'])}</header><main><article><h1>The ferry terminal will be rebuilt after all</h1>
   ${paragraphs(ENGLISH)}${paragraphs(ENGLISH)}</article></main>`,
);

export const newsHome = page(
  '한빛일보',
  `${KOREAN_MENU}${Array.from({ length: 6 }, () => `<section><h2><a href="/s">사회</a></h2><ul>${headlines(10, '시의회가 예산안을 두고 밤늦게까지 맞섰다')}</ul><a href="/x"><img src="/t.jpg"></a></section>`).join('')}`,
  '<meta property="og:type" content="website">',
);

export const searchResults = page(
  '검색: 버스 - 한빛일보',
  `<form><input type="text" name="q" value="버스"><select><option>최신순</option></select></form><ul>${headlines(20, '버스 노선이 바뀌어 출근길이 길어졌다')}</ul>`,
);

export const login = page(
  'Sign in',
  '<form action="/session"><input type="email" name="email"><input type="password" name="password"><button>Sign in</button></form><p>No account yet? <a href="/join">Join</a></p>',
);

export const register = page(
  '회원가입',
  `<form>${['id', 'name', 'phone', 'zip', 'street'].map((name) => `<input type="text" name="${name}">`).join('')}
   <input type="password" name="pw"><input type="password" name="pw2"><select><option>서울</option></select>
   <textarea>${KOREAN.join(' ')}</textarea></form>`,
);

export const product = page(
  '접이식 자전거 20인치',
  `<h1>접이식 자전거 20인치</h1><a href="/big"><img src="/a.jpg"></a><p>가볍고 접기 쉬운 자전거.</p>
   <form><select><option>검정</option></select><select><option>1개</option></select><input type="number" name="quantity" value="1"><button>담기</button></form>
   <ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/p/${i}"><img src="/p${i}.jpg"></a></li>`).join('')}</ul>`,
  '<meta property="og:type" content="product"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"자전거"}</script>',
);

const description =
  '겨울 내내 바람이 부는 강가에서도 얼지 않도록 속을 두 겹으로 누볐고, 소매 끝은 단추 하나로 여밉니다. 물은 미지근한 것만 쓰고 그늘에 말려 주세요.';

/** A thing with as much to read about it as a story, and what it costs, or not. */
export const described = (price: string) =>
  page(
    '강가의 겨울을 나는 누빔 외투 한 벌',
    `<h1>강가의 겨울을 나는 누빔 외투 한 벌</h1>${price}<p>${description}</p>`,
  );

/** A short post of a board that nobody knows, with its list below: `line` stands under the headline. */
export const homemadePost = (line: string) =>
  page(
    '남문 앞에서 열쇠를 주웠습니다 - 우리 마을 이야기방',
    `<a href="/">우리 마을 이야기방</a><div><h2>남문 앞에서 열쇠를 주웠습니다</h2><div>${line}</div>
     <div>오늘 아침에 주웠어요. 파란 끈이 달려 있습니다.</div></div>
     <table>${Array.from({ length: 20 }, (_, i) => `<tr><td><a href="/say/${i}">마을 이야기 ${i + 1}번째 글입니다 읽어 주세요</a></td></tr>`).join('')}</table>`,
  );

const listBelow = `<div id="bo_list"><form id="fboardlist"><table>${Array.from({ length: 30 }, (_, i) => `<tr><td class="td_subject"><a href="/bbs/board.php?bo_table=free&wr_id=${i + 1}">동네 소식 ${i + 1}번째 글입니다 읽어 주세요</a></td></tr>`).join('')}</table></form></div>`;

/** A board post whose body is `body`: with a comment, its form, and the list below, as gnuboard5 prints them. */
export const boardPost = (body: string) =>
  page(
    '버스 정류장이 옮겨졌어요 &gt; 동네 | 우리 마을',
    `<div id="hd"><h1 id="hd_h1">버스 정류장이 옮겨졌어요 &gt; 동네</h1></div>
     <article id="bo_v"><h2 id="bo_v_title"><span class="bo_v_tit">버스 정류장이 옮겨졌어요</span></h2>
     <section id="bo_v_atc"><div id="bo_v_con">${body}</div></section>
     <section id="bo_vc"><article id="c_7"><p>저도 봤어요. 건너편 약국 앞으로 옮겼더라고요.</p></article></section>
     <form name="fviewcomment"><textarea></textarea><input type="password" name="wr_password"></form></article>${listBelow}`,
  );
export const longBody = paragraphs(KOREAN);
export const boardList = page('동네 1 페이지 | 우리 마을', `<h1 id="hd_h1">동네 1 페이지</h1>${listBelow}`);
export const boardWrite = page(
  '동네 글쓰기 | 우리 마을',
  `<h1 id="hd_h1">동네 글쓰기</h1><form id="fwrite"><input type="text" name="wr_subject"><textarea name="wr_content">${KOREAN.join('\n')}</textarea></form>`,
);

/** A member's page on a board: a few fields and links, no post. */
export const profile = page(
  '바다님의 프로필',
  `<table><tr><th>회원 등급</th><td>5</td></tr><tr><th>가입일</th><td>2019-03-02</td></tr></table><a href="/memo">쪽지</a>`,
);

const wordpressHead =
  '<meta name="generator" content="WordPress 6.7"><link rel="stylesheet" href="/wp-content/themes/t/style.css">';
const post = (title: string) =>
  `<article class="post"><h2 class="entry-title"><a href="/?p=1">${title}</a></h2><div class="entry-content">${paragraphs(ENGLISH)}</div></article>`;
/** A front page that prints three whole posts: as much text as an article. */
export const wordpressHome = page(
  'Harbour notes',
  post('Ferry') + post('Pier') + post('Floods'),
  wordpressHead,
  'class="home blog"',
);
export const wordpressPost = page(
  'Ferry – Harbour notes',
  `<main>${post('Ferry')}</main>`,
  wordpressHead,
  'class="post-template-default single single-post"',
);

/** XE: the body carries the document's number, in whatever skin. */
export const xePost = page(
  '고양이 사진',
  '<div class="anyskin"><div class="document_4821_17 xe_content"><img src="/cat.jpg"></div></div>',
);
export const kboardPost = page(
  '동네 소식 - 우리 마을',
  '<div id="kboard-document"><div class="kboard-content"><div class="content-view">장터가 열립니다.</div></div></div>',
  `${wordpressHead}<link rel="stylesheet" href="/wp-content/plugins/kboard/skin.css">`,
  'class="page-template-default page"',
);
/** KBoard is installed, and so on every page of the site; this one is an ordinary post. */
export const wordpressPostBesideKboard = page(
  'Ferry – Harbour notes',
  `<main>${post('Ferry')}</main>`,
  `<link rel="stylesheet" href="/wp-content/plugins/kboard/skin.css">${wordpressHead}`,
  'class="single single-post"',
);

/** The first rank is the site's name, which the title ends with; the headline is of the second. */
export const siteNameFirst = page(
  '나루터 앞 정류장이 약국 건너편으로 옮겨졌습니다 - 강바람 마을 이야기',
  '<h1>강바람 마을 이야기</h1><h2>나루터 앞 정류장이 약국 건너편으로 옮겨졌습니다</h2><p>어제부터 버스가 서지 않아 물어보니 옮겼다고 합니다.</p>',
);

/** Rows with a day each, right under the name of the list. */
export const datedList = page(
  '우리 마을 이야기 나눔방',
  `${KOREAN_MENU}<h1>우리 마을 이야기 나눔방</h1><table>${Array.from({ length: 25 }, (_, i) => `<tr><td><a href="/free/${i}">나루터 앞 정류장이 옮겨졌어요 ${i}</a></td><td>강바람</td><td>2025.11.${10 + i}</td></tr>`).join('')}</table>`,
);
export const pictureList = page(
  '우리 마을 사진 모음방',
  `${KOREAN_MENU}<h2>우리 마을 사진 모음방</h2>${Array.from({ length: 16 }, (_, i) => `<div><a href="/pictures/${i}"><img src="/${i}.jpg"><b>첫눈이 내린 아침 ${i}</b></a><i>2025.11.${10 + i}</i></div>`).join('')}`,
);
/** Shops made with a blog's software call a thing an article, and say when it was changed, not when it was published. */
export const changedProduct = page(
  'Hand made oak chair - Brook woodworks',
  `${KOREAN_MENU}<h1>Hand made oak chair</h1><p class="price"><b class="price-amount">$320.00</b></p>
   <form><input type="number" name="quantity"><select><option>Oiled</option></select></form><p>Each chair is cut from one plank of white oak that has dried for three years in our barn.</p>`,
  '<meta property="og:type" content="article"><meta property="article:modified_time" content="2025-10-02T10:00:00Z">',
);
/** A few words under a title. */
export const shortPage = (title: string) =>
  page(title, '<p>주소를 다시 보시거나 첫 화면에서 찾아 주세요.</p>');
