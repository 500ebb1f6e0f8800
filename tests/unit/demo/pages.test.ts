import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, OTHER_PAGES, SKINS, type Skin } from '../../../demo/addresses.ts';
import { allPosts, mainPosts } from '../../../demo/posts/all.ts';
import { type Demo, startDemo } from '../../../demo/server.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const get = (path: string): Promise<Response> => fetch(demo.origin + path);
const page = async (path: string): Promise<string> => (await get(path)).text();

const LANDMARKS: Readonly<Record<Exclude<Skin, 'app'>, readonly string[]>> = {
  gnuboard: [
    'id="bo_v"',
    'class="bo_v_tit"',
    'class="bo_v_cate"',
    'id="bo_v_con"',
    'id="bo_v_img"',
    'class="if_date"',
    'id="bo_v_act"',
    'class="bo_v_nb"',
    'id="bo_vc"',
    'name="fviewcomment"',
    'id="bo_list_total"',
    'g5_bo_table',
  ],
  mobile: ['id="bo_v"', 'id="bo_v_con"', '>작성일</span>25-', 'id="bo_list"', 'class="bo_subject"'],
  eyoom: [
    'class="board-view"',
    'class="board-view-subj"',
    'class="view-nick"',
    'class="info-box-bottom"',
    'id="board_view_con"',
    'board-view-good-btn',
    'class="view-comment"',
    'class="board-list"',
    'content="website"',
  ],
  story: ['og:title', 'content="article"', 'application/ld+json', '<article class="story">'],
  general: ['class="words"', '글쓴이 <b>', '<table class="rows">'],
  strict: ['<article class="story">', 'article:published_time'],
};

describe('every address', () => {
  it.each(SKINS)('shows every post on the %s skin', async (skin) => {
    for (const post of allPosts) expect((await get(addressOf(post, skin))).status, String(post.id)).toBe(200);
  });

  it.each(OTHER_PAGES)('answers %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/id="bo_v"|id="board_view_con"/);
  });
});

describe.each(Object.entries(LANDMARKS))('the %s skin', (skin, landmarks) => {
  it('carries its landmarks on every main post', async () => {
    for (const post of mainPosts) {
      const html = await page(addressOf(post, skin as Skin));
      for (const landmark of landmarks) expect(html, `post ${post.id}`).toContain(landmark);
    }
  });
});

it('gives the home-made board none of the ids that engines are known by', async () => {
  for (const post of mainPosts) {
    const html = await page(addressOf(post, 'general'));
    expect(html).not.toMatch(/bo_v|board-view|g5_|og:|ld\+json|<article/);
  }
});

it('prints title, date and comments of the long story as boards do', async () => {
  const html = await page('/news/1');
  expect(html).toContain('공급…해온에 3조 2천억 원 들여 연산센터 짓는다 &gt; 뉴스 | 해온마루</title>');
  expect(html).toContain('25-11-01 07:12');
  expect(html.match(/<article id="c_/g)).toHaveLength(4);
  expect(html.match(/class="bo_tit"/g)).toHaveLength(20);
});

it('cuts a long heading on Eyoom and keeps it whole in the title element', async () => {
  const html = await page('/bbs/board.php?bo_table=free&wr_id=17');
  expect(html).toContain('길게 적어 봅니다 &gt; 자유게시판 - 해온마루</title>');
  expect(/<strong>(할머니[^<]*)<\/strong>/.exec(html)?.[1]).toHaveLength(71);
});

it('keeps deleted and secret words out of the page', async () => {
  const html = await page('/free/11');
  expect(html).toContain('삭제된 댓글입니다.');
  expect(html).toContain('비밀글입니다.');
  expect(html).not.toContain('단체 예약은 쪽지로');
});

it('serves the strict page under its policy', async () => {
  const policy = (await get('/strict/1')).headers.get('content-security-policy');
  expect(policy).toBe("default-src 'self'; script-src 'none'; style-src 'self'");
});
