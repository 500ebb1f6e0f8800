// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { cpuTime } from '../cpu-time.ts';
import * as pages from './pages.ts';

const inert = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const detectIn = (html: string, url: string) => detect(inert(html), url);

describe('pages of no known engine', () => {
  it.each([
    ['a news story', pages.koreanNews, 'https://news.example/society/2025/11/27/20251127001'],
    ['a story with lines for paragraphs', pages.plainKoreanNews, 'https://news.example/read.php?no=88213'],
    ['a blog post', pages.englishBlog, 'https://notes.example/2025/11/ferry-terminal-rebuilt-after-all/'],
  ])('%s is an article', (_, html, url) => {
    const { kind, isArticle, confidence } = detectIn(html, url);
    expect({ kind, isArticle }).toEqual({ kind: 'article', isArticle: true });
    expect(confidence).toBeGreaterThan(0.75);
  });

  it.each([
    ['a front page', pages.newsHome, 'https://news.example/', 'list'],
    ['search results', pages.searchResults, 'https://news.example/search?q=%EB%B2%84%EC%8A%A4', 'list'],
    ['a login page', pages.login, 'https://shop.example/login', 'other'],
    ['a register page', pages.register, 'https://shop.example/member/join', 'other'],
    ['a profile', pages.profile, 'https://town.example/bbs/profile.php?mb_id=bada', 'other'],
    ['an empty page', '', 'https://empty.example/app', 'other'],
  ])('%s is none', (_, html, url, kind) => {
    expect(detectIn(html, url)).toMatchObject({ kind, isArticle: false });
  });

  it('takes a product for none, although it has a headline and text', () => {
    expect(detectIn(pages.product, 'https://shop.example/goods/8812').isArticle).toBe(false);
  });

  it('tells a thing that is sold from a story of that length by its prices', () => {
    const price =
      '<div itemscope itemtype="https://schema.org/Product"><b class="price">89,000원</b> <s class="price-before">120,000원</s> <i class="price-points">890점</i> <i class="price-delivery">3,000원</i></div>';
    const at = 'https://shop.example/goods/8812';
    expect(detectIn(pages.described(''), at).isArticle).toBe(true);
    expect(detectIn(pages.described(price), at).isArticle).toBe(false);
  });

  it('knows a short post of a home-made board by the day under its headline', () => {
    const at = 'https://town.example/say/10';
    const dated = pages.homemadePost('글쓴이 <b>강바람</b> | 날짜 2025.11.08 14:20 | 읽음 31');
    expect(detectIn(dated, at).kind).toBe('article');
    expect(detectIn(pages.homemadePost('어서 오세요'), at).isArticle).toBe(false);
  });

  it('finds the headline below the name of the site, which stands in the title too', () => {
    const { reasons } = detectIn(pages.siteNameFirst, 'https://town.example/say/10');
    const agrees = reasons.find((reason) => reason.startsWith('headAgrees'));
    expect(Number(agrees?.split(':')[1])).toBeGreaterThan(1);
  });

  it('says what it went by, strongest first', () => {
    const { reasons } = detectIn(pages.koreanNews, 'https://news.example/society/2025/11/27/20251127001');
    const parts = reasons.map((reason) => Math.abs(Number(reason.split(':')[1])));
    expect(reasons.length).toBeGreaterThan(2);
    expect(reasons.every((reason) => /^[a-zA-Z]+:[+-]\d+(\.\d)?$/.test(reason))).toBe(true);
    expect(parts).toEqual([...parts].sort((a, b) => b - a));
  });

  it.each([
    ['a list whose rows begin right under its name', pages.datedList, 'https://town.example/free/talk'],
    ['a list of pictures', pages.pictureList, 'https://town.example/pictures'],
    ['a thing that is sold, changed on a day', pages.changedProduct, 'https://shop.example/oak-chair/'],
  ])('%s is not made an article by its days', (_, html, url) => {
    expect(detectIn(html, url).isArticle).toBe(false);
  });

  it.each([
    ['글을 찾을 수 없습니다 - 우리 마을'],
    ['로그인이 필요합니다 - 우리 마을'],
    ['404 Not Found'],
    ['우리 마을 | Sign in'],
    ['이야기방 글쓰기 | 우리 마을'],
    ['이야기방 2 페이지 | 우리 마을'],
    ['버스 검색 결과 31건 - 우리 마을'],
  ])('takes the title %s for what it says', (title) => {
    const { reasons } = detectIn(pages.shortPage(title), 'https://town.example/view.php?no=771');
    expect(reasons.some((reason) => reason.startsWith('titleOther:-'))).toBe(true);
  });

  it.each([
    ['로그인이 자꾸 풀려서 여쭙니다 - 우리 마을'],
    ['회원 여러분께 드리는 인사 - 우리 마을'],
    ['페이지를 넘기면 그림이 사라지는 병풍책 | 우리 마을'],
    ['Why I stopped signing in to everything - Harbour notes'],
  ])('takes no post for another page by its title %s', (title) => {
    const { reasons } = detectIn(pages.shortPage(title), 'https://town.example/view.php?no=771');
    expect(reasons.filter((reason) => reason.startsWith('titleOther'))).toEqual([]);
  });

  it('is less sure of the same story when its address is a list', () => {
    const story = detectIn(pages.koreanNews, 'https://news.example/society/20251127001');
    const listed = detectIn(pages.koreanNews, 'https://news.example/category/society/list?page=3');
    const sure = ({ isArticle, confidence }: typeof story) => (isArticle ? confidence : 1 - confidence);
    expect(sure(listed)).toBeLessThan(sure(story));
  });
});

describe('pages of a known engine', () => {
  const VIEW = 'https://town.example/bbs/board.php?bo_table=free&wr_id=12';

  it.each([
    ['long', pages.longBody],
    ['of one line', '정류장이 약국 앞으로 옮겨졌어요.'],
    ['of one image', '<img src="/data/stop.jpg">'],
    ['of one video', '<iframe src="https://video.example/embed/1"></iframe>'],
  ])('a board post %s is an article, whatever the list and the comments below', (_, body) => {
    expect(detectIn(pages.boardPost(body), VIEW)).toMatchObject({
      kind: 'article',
      profile: 'gnuboard5',
      reasons: ['landmark:gnuboard5'],
    });
  });

  it.each([
    ['list', pages.boardList, 'list', 'gnuboard5'],
    ['write form', pages.boardWrite, 'other', 'gnuboard5'],
    ['blog home with whole posts', pages.wordpressHome, 'list', 'wordpress'],
  ])('a %s is none', (_, html, kind, profile) => {
    expect(detectIn(html, 'https://town.example/free')).toMatchObject({ kind, profile, isArticle: false });
  });

  it.each([
    ['WordPress', pages.wordpressPost, 'wordpress'],
    ['XE with a picture only', pages.xePost, 'rhymix'],
    ['KBoard inside WordPress', pages.kboardPost, 'kboard'],
    ['WordPress with KBoard installed', pages.wordpressPostBesideKboard, 'wordpress'],
  ])('a post of %s is an article', (_, html, profile) => {
    expect(detectIn(html, 'https://town.example/12')).toMatchObject({ kind: 'article', profile });
  });
});

describe('bounds', () => {
  it('never throws, and says so when it cannot read', () => {
    expect(detect({} as Document, 'https://a.example/')).toMatchObject({ isArticle: false, confidence: 0 });
    for (const url of [
      '',
      'about:blank',
      'no address',
      'https://[',
      `https://a.example/${'9'.repeat(200_000)}`,
    ]) {
      expect(detectIn(pages.englishBlog, url).kind).toBe('article');
    }
  });

  it('changes nothing of the page', () => {
    const document = inert(pages.koreanNews);
    const before = document.documentElement.outerHTML;
    detect(document, 'https://news.example/1');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('searches no whole page for forms and pictures where the text and the head have told already, either way', () => {
    const askedOf = (html: string, url: string): Set<string> => {
      const document = inert(html);
      const asked = new Set<string>();
      const find = document.getElementsByTagName.bind(document);
      document.getElementsByTagName = ((name: string) => {
        asked.add(name);
        return find(name);
      }) as typeof document.getElementsByTagName;
      detect(document, url);
      return asked;
    };
    const late = ['img', 'input', 'a'];
    const story = askedOf(
      pages.koreanNews,
      'https://news.example/society/2025/11/27/night-bus-on-three-more-lines',
    );
    expect(late.filter((name) => story.has(name))).toEqual([]);
    // Its links tell which kind of other page it is.
    const login = askedOf(pages.login, 'https://shop.example/login');
    expect(late.filter((name) => name !== 'a' && login.has(name))).toEqual([]);
    const open = askedOf(pages.described(''), 'https://shop.example/goods/8812');
    expect(late.filter((name) => open.has(name))).toEqual(late);
  });

  it('searches for classes of an engine beside its sheets, or where a page has none', () => {
    const sheet = (href: string) => `<link rel="stylesheet" href="${href}">`;
    const looksForXe = (html: string): boolean => {
      const document = inert(html);
      const asked: string[] = [];
      const find = document.querySelector.bind(document);
      document.querySelector = ((selector: string) => {
        asked.push(selector);
        return find(selector);
      }) as typeof document.querySelector;
      expect(detect(document, 'https://town.example/12').kind).toBeDefined();
      return asked.includes('.xe_content');
    };
    expect(looksForXe(pages.koreanNews)).toBe(true);
    expect(looksForXe(`${sheet('/css/news.css')}${pages.koreanNews}`)).toBe(false);
    const { profile } = detectIn(
      `${sheet('/common/css/xe.min.css')}${pages.xePost}`,
      'https://town.example/12',
    );
    expect(profile).toBe('rhymix');
  });

  it('looks for prices only where the page may be an article', () => {
    const looksForPrices = (html: string, url: string): boolean => {
      const document = inert(html);
      const asked: string[] = [];
      const find = document.querySelectorAll.bind(document);
      document.querySelectorAll = ((selector: string) => {
        asked.push(selector);
        return find(selector);
      }) as typeof document.querySelectorAll;
      detect(document, url);
      return asked.some((selector) => selector.includes('price'));
    };
    expect(looksForPrices(pages.described(''), 'https://shop.example/goods/8812')).toBe(true);
    expect(looksForPrices(pages.login, 'https://shop.example/login')).toBe(false);
  });

  it('reads a bounded part of a huge page', () => {
    const document = inert('<title>끝없는 글</title>');
    let reads = 0;
    for (let i = 0; i < 20_000; i++) document.body.append(document.createElement('p'));
    const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
    for (const paragraph of document.getElementsByTagName('p')) {
      Object.defineProperty(paragraph, 'textContent', {
        get() {
          reads++;
          return text?.get?.call(this);
        },
      });
    }
    detect(document, 'https://a.example/1');
    expect(reads).toBeLessThan(200);
  });

  it('survives 1,000 levels of nesting (jsdom is too slow to build more)', () => {
    const document = inert('<div>줄<br>'.repeat(1000));
    const spent = cpuTime(() => {
      expect(detect(document, 'https://a.example/1').isArticle).toBe(false);
    });
    expect(spent).toBeLessThan(2000);
  });
});
