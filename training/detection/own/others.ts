import {
  footer,
  loginBox,
  menu,
  page,
  paging,
  paragraphs,
  rowName,
  rows,
  rowTitle,
  searchBox,
} from './furniture.ts';
import { ENGLISH, POSTS, type Post, STORIES } from './texts.ts';

/** A page that is no article: what kind, where, and what it holds. */
export interface Other {
  readonly label: string;
  readonly lang: string;
  readonly url: string;
  readonly html: string;
}

const ko = (label: string, url: string, html: string): Other => ({ label, lang: 'ko', url, html });
const en = (label: string, url: string, html: string): Other => ({ label, lang: 'other', url, html });
const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
const first = (posts: readonly Post[], i: number): string => posts[i % posts.length]?.lines[0] ?? '';
const whole = (posts: readonly Post[], i: number): string => paragraphs(posts[i % posts.length] as Post);

/** Rows, teasers, whole posts one under the other, tags, results, films, jobs. */
export const LISTS: readonly Other[] = [
  ko(
    'list',
    'https://garam.example/bbs/list.php?id=free',
    page(
      '자유게시판 - 가람이웃',
      `${menu()}${loginBox}<h2>자유게시판</h2><p>이웃끼리 편하게 이야기하는 곳입니다. 물건을 파는 글은 장터에 올려 주세요.</p>${rows(20, '/bbs/view.php?id=free&no=')}${paging}${searchBox}${footer}`,
    ),
  ),
  ko(
    'list',
    'https://garam.example/talk',
    page(
      '수다방 : 가람이웃',
      `${menu()}<div class="tit">수다방</div>${many(25, (i) => `<div class="row"><a href="/talk/${i}">${rowTitle(i)}</a><span>${rowName(i)}</span><span>${i + 1}분 전</span><span>조회 ${i * 3}</span></div>`)}${paging}`,
    ),
  ),
  ko(
    'list',
    'https://m.garam.example/b/pets',
    page(
      '반려동물 - 가람이웃',
      `<header><span>반려동물</span></header>${many(20, (i) => `<a href="/b/pets/${i}"><img src="/t/${i}.jpg"><p>${rowTitle(i)}</p><p>${rowName(i)} · 2시간 전 · 댓글 ${i}</p></a>`)}`,
      '<meta property="og:type" content="website">',
    ),
  ),
  ko(
    'list',
    'https://paper.example/section/society',
    page(
      '사회 - 가람신문',
      `${menu(['정치', '경제', '사회'])}<h1>사회</h1>${many(12, (i) => `<div><h4><a href="/news/${i}">${STORIES[i % 4]?.title}</a></h4><p>${first(STORIES, i)}</p><em>2025.11.25 18:${10 + i}</em></div>`)}${paging}${footer}`,
    ),
  ),
  ko(
    'list',
    'https://words.example/tag/%EA%B2%A8%EC%9A%B8',
    page(
      "'겨울' 태그의 글 목록 :: 마른 잎의 기록",
      `<h1><a href="/">마른 잎의 기록</a></h1>${many(6, (i) => `<div class="entry"><h2><a href="/${i}">${rowTitle(i)}</a></h2><div>2025. 11. ${i + 1}.</div>${whole(POSTS, i + 4)}</div>`)}`,
    ),
  ),
  ko(
    'list',
    'https://office.example/board/list.do?boardSn=12',
    page(
      '알림마당 | 가람시 평생학습관',
      `${menu()}<h2>알림마당</h2><div><p>총 312건, 1/32쪽</p></div>${searchBox}${rows(10, 'view.do?nttSn=')}${paging}${footer}`,
    ),
  ),
  ko(
    'home',
    'https://paper.example/',
    page(
      '가람신문',
      `${menu(['정치', '경제', '사회', '문화'])}<h1>가람신문</h1><div><h2><a href="/news/1">${STORIES[0]?.title}</a></h2><p>${first(STORIES, 0)}</p></div>${many(40, (i) => `<li><a href="/news/${i}">${rowTitle(i)}</a></li>`)}${footer}`,
    ),
  ),
  ko(
    'home',
    'https://garam.example/',
    page(
      '가람이웃 - 우리 동네 이야기가 모이는 곳',
      `${menu()}${loginBox}${many(4, (n) => `<section><h3>${['공지사항', '자유게시판', '질문과 답변', '장터'][n]}</h3><ul>${many(7, (i) => `<li><a href="/v/${n}${i}">${rowTitle(i + n)}</a> <i>11-2${i}</i></li>`)}</ul></section>`)}${footer}`,
    ),
  ),
  ko(
    'search',
    'https://garam.example/find?word=%EC%9A%B0%EC%82%B0',
    page(
      '우산 : 찾기 - 가람이웃',
      `${menu()}${searchBox}<h2>‘우산’을 찾은 글 41건</h2>${many(10, (i) => `<div><a href="/talk/${i}">${rowTitle(i)}</a><p>${first(POSTS, i)}</p><span>자유게시판 2025.11.${10 + i}</span></div>`)}${paging}`,
    ),
  ),
  ko(
    'list',
    'https://tube.example/channel/garam/videos',
    page(
      '가람 산책 - 동영상',
      `<h1>가람 산책</h1><p>구독자 1.2만명</p>${many(24, (i) => `<div><a href="/watch?v=x${i}"><img src="/t/${i}.jpg"></a><h3><a href="/watch?v=x${i}">${rowTitle(i)}</a></h3><span>조회수 ${i + 2}천회 · ${i + 1}일 전</span></div>`)}`,
    ),
  ),
  ko(
    'list',
    'https://jobs.example/jobs?region=garam',
    page(
      '가람시 채용 정보',
      `${menu(['채용', '기업', '이력서'])}<h1>가람시 채용 정보</h1>${many(15, (i) => `<div><b>해누리전자</b> <a href="/jobs/${i}">여과막 생산직 정규직 모집 (${i + 1}명)</a> <span>~12.${i + 1} 마감</span></div>`)}${paging}`,
    ),
  ),
  en(
    'list',
    'https://wiki.example/wiki/Category:Canal_locks',
    page(
      'Category:Canal locks - Bench Wiki',
      `<h1>Category:Canal locks</h1><p>The following pages are in this category, out of 64 total.</p><ul>${many(64, (i) => `<li><a href="/wiki/Lock_${i}">Weir End lock ${i}</a></li>`)}</ul>`,
      '',
      'en',
    ),
  ),
  en(
    'list',
    'https://holt.example/blog/page/4/',
    page(
      'Blog - Page 4 of 31 - Holt',
      `<h1>Blog</h1>${many(5, (i) => `<article><h2><a href="/blog/p${i}">${ENGLISH[i % 3]?.title}</a></h2><p>November ${i + 3}, 2025</p>${whole(ENGLISH, i)}<a href="/blog/p${i}">Read more</a></article>`)}<a href="/blog/page/5/">Older</a>`,
      '<meta property="og:type" content="article">',
      'en',
    ),
  ),
  en(
    'search',
    'https://press.example/search?q=market+hall',
    page(
      'Search results for market hall',
      `<form><input type="text" name="q"></form><h1>Search results for market hall</h1>${many(10, (i) => `<div><h3><a href="/2025/11/s${i}">${ENGLISH[1]?.title} (${i})</a></h3><p>${first(ENGLISH, i)}</p></div>`)}`,
      '',
      'en',
    ),
  ),
  en(
    'home',
    'https://press.example/',
    page(
      'Weir Press',
      `<h1>Weir Press</h1>${many(30, (i) => `<article><h2><a href="/s/${i}">${ENGLISH[i % 2]?.title}</a></h2><p>${first(ENGLISH, i)}</p></article>`)}`,
      '<meta property="og:type" content="website">',
      'en',
    ),
  ),
];

const fields = (...names: string[]): string =>
  names.map((name) => `<label>${name}</label><input type="text" name="${name}">`).join('');

/** Forms, walls, errors, things that are sold, people, maps. */
export const PLACES: readonly Other[] = [
  ko(
    'login',
    'https://garam.example/talk/48213',
    page(
      '가람이웃',
      `${menu()}<div class="box"><h2>회원만 읽을 수 있는 글입니다</h2><p>가람이웃 회원이시면 로그인해 주세요. 아직 회원이 아니시면 이메일 주소만으로 가입하실 수 있습니다.</p><form><input type="text" name="uid"><input type="password" name="upw"><button>로그인</button></form></div>${footer}`,
    ),
  ),
  ko(
    'login',
    'https://garam.example/login',
    page('로그인 : 가람이웃', `<h1>로그인</h1>${loginBox}<p>아이디를 잊으셨나요?</p>`),
  ),
  ko(
    'register',
    'https://garam.example/join',
    page(
      '회원가입 - 가람이웃',
      `<h2>회원가입</h2><h3>이용약관</h3>${whole(STORIES, 1)}${whole(STORIES, 0)}<form>${fields('id', 'name', 'email', 'phone')}<input type="password" name="a"><input type="password" name="b"><button>가입</button></form>`,
    ),
  ),
  ko(
    'form',
    'https://garam.example/bbs/write.php?id=free',
    page(
      '자유게시판 - 가람이웃',
      `${menu()}<h2>글쓰기</h2><form><select><option>말머리</option></select>${fields('title', 'tag')}<textarea></textarea><input type="file"><button>등록</button></form><p>남의 글과 사진을 허락 없이 올리면 지워질 수 있습니다.</p>`,
    ),
  ),
  ko(
    'nonarticle',
    'https://garam.example/talk/1',
    page(
      '오류 - 가람이웃',
      '<h2>잘못된 접근입니다</h2><p>글이 지워졌거나 다른 게시판으로 옮겨졌습니다. 주소를 확인해 주세요.</p><a href="/">첫 화면으로</a>',
    ),
  ),
  ko(
    'nonarticle',
    'https://garam.example/member/52',
    page(
      '버들개님 - 가람이웃',
      `${menu()}<h1>버들개</h1><p>가입 2019.03.02 · 쓴 글 41 · 댓글 310</p><p>강가에서 개 두 마리와 삽니다. 사진을 좋아하지만 잘 찍지는 못합니다.</p>${rows(10, '/talk/')}`,
    ),
  ),
  ko(
    'product',
    'https://mall.example/goods/view?no=5521',
    page(
      '휴대형 정수기 샘 480g - 해누리몰',
      `${menu(['전체 상품', '특가', '장바구니'])}<h2>휴대형 정수기 샘 480g</h2><strong class="sell-price">59,000원</strong><form><select><option>흰색</option></select><input type="number" name="ea" value="1"><button>장바구니 담기</button></form><div>${whole(STORIES, 3)}</div><h3>상품평 12</h3><p>가벼워서 좋아요. 배송도 빨랐습니다. 2025.11.20</p>`,
    ),
  ),
  ko(
    'product',
    'https://market.example/item/99120',
    page(
      '턴테이블 급처합니다 | 가람장터',
      `<h1>턴테이블 급처합니다</h1><div class="price">80,000원</div><p>작년에 샀고 열 번쯤 썼습니다. 바늘은 새것입니다.</p><button>채팅하기</button><h3>이 물건은 어때요</h3>${many(12, (i) => `<a href="/item/${i}"><img src="/i/${i}.jpg"><b>${rowTitle(i)}</b><i class="price">${i}0,000원</i></a>`)}`,
    ),
  ),
  ko(
    'nonarticle',
    'https://map.example/place/31',
    page(
      '가람 중앙시장 - 지도',
      `<form><input type="text" name="q"></form><h2>가람 중앙시장</h2><p>가람시 중앙로 12</p><p>매일 09:00 - 20:00</p><div id="map"></div><ul>${many(6, (i) => `<li><a href="/place/${i}">후루룩 국수 ${i + 1}호점</a> 120m</li>`)}</ul>`,
    ),
  ),
  ko(
    'contact',
    'https://haenuri.example/contact',
    page(
      '문의하기 - 해누리전자',
      `${menu(['회사', '제품', '문의'])}<article><h1>문의하기</h1><p>제품과 서비스에 대해 궁금한 점을 남겨 주시면 영업일 기준 이틀 안에 답해 드립니다.</p><form>${fields('name', 'email', 'phone')}<textarea></textarea><button>보내기</button></form></article>`,
      '<meta property="og:type" content="article">',
    ),
  ),
  en(
    'contact',
    'https://holt.example/contact-us/',
    page(
      'Contact us - Holt Boats',
      `<article><h1>Contact us</h1><p>The yard is open on weekdays. Write to us with the length and the age of your boat and we will answer within a week.</p><form>${fields('name', 'email')}<textarea></textarea></form></article>`,
      '<meta property="og:type" content="article">',
      'en',
    ),
  ),
  en(
    'register',
    'https://forum.example/register.php',
    page(
      'Register - Bench Forum',
      `<h1>Register - Bench Forum</h1>${whole(ENGLISH, 0)}<p>By registering you agree to the rules above and to the cookies that the forum needs.</p><form>${fields('name', 'email')}<input type="password" name="p"></form>`,
      '',
      'en',
    ),
  ),
  en(
    'password',
    'https://forum.example/account/forgot',
    page(
      'Forgotten your password? - Bench Forum',
      '<h1>Forgotten your password?</h1><p>Enter the address that you registered with. We will send you a link, which can be used once within the next hour.</p><form><input type="email" name="e"><button>Send</button></form>',
      '',
      'en',
    ),
  ),
  en(
    'nonarticle',
    'https://press.example/2025/11/25/market-hall-roof',
    page(
      'Before you continue - Weir Press',
      '<h1>We value your privacy</h1><p>We and our 812 partners store and read information on your device, such as cookies, to measure how pages are used and to show advertising.</p><p>You can accept this, or manage your choices. Your choices apply to this site alone and can be changed at any time.</p><button>Accept all</button><button>Manage</button>',
      '',
      'en',
    ),
  ),
  en(
    'product',
    'https://shop.example/products/oak-tiller',
    page(
      'Oak tiller, 1.2 m | Holt Boats',
      `<h1>Oak tiller, 1.2 m</h1><span class="price">£140.00</span>${whole(ENGLISH, 0)}<form><input type="number" name="q" value="1"><select><option>Oiled</option></select><button>Add to basket</button></form>${many(12, (i) => `<a href="/products/${i}"><img src="/${i}.jpg"><span class="price">£${i}0</span></a>`)}`,
      '<meta property="og:type" content="product">',
      'en',
    ),
  ),
  en(
    'nonarticle',
    'https://press.example/2025/11/old-story-slug',
    page(
      '404 - Weir Press',
      '<h1>Nothing here</h1><p>The page that you are looking for has moved, or never was. The front page has the latest stories.</p>',
      '',
      'en',
    ),
  ),
];
