// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { postsOn } from '../../../demo/render/boards.ts';
import { answer } from '../../../demo/routes.ts';
import { profileOf } from '../../../lib/extract/body/by-profile.ts';
import { canonical } from '../../../lib/extract/metadata/canonical.ts';
import { commentCount } from '../../../lib/extract/rows/comment-count.ts';
import { findRows } from '../../../lib/extract/rows/find-rows.ts';
import { listEngine } from '../../../lib/extract/rows/list-engine.ts';
import { leadsToPost } from '../../../lib/extract/rows/post-link.ts';
import { PROFILES } from '../../../lib/sites/all.ts';

const ORIGIN = 'https://haeon.example';
const parse = (html: string, url = `${ORIGIN}/`): Document => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.href = url;
  page.head.prepend(base);
  return page;
};
async function load(path: string): Promise<Document> {
  return parse(String((await answer(new URL(ORIGIN + path))).body), ORIGIN + path);
}
async function rowsAt(path: string) {
  const page = await load(path);
  return findRows(page, ORIGIN + path, listEngine(page, PROFILES));
}

/** The posts of a board as its first page lists them. */
const listed = (board: 'news' | 'free') =>
  postsOn(board)
    .slice(0, 15)
    .filter((post) => post.secret !== true);

describe('the rows of a list', () => {
  it.each([
    ['gnuboard', '/news', 'news'],
    ['gnuboard on a phone', '/m/news', 'news'],
    ['Eyoom', '/bbs/board.php?bo_table=free', 'free'],
  ] as const)('%s: each post once, with its comments', async (_, path, board) => {
    const rows = await rowsAt(path);
    const posts = listed(board).slice(0, 8);
    expect(posts.length).toBeGreaterThan(4);
    for (const post of posts) {
      const row = rows.filter(({ title }) => title.includes(post.title));
      expect(row, post.title).toHaveLength(1);
      expect(row[0]?.comments ?? 0, post.title).toBe(post.comments?.length ?? 0);
    }
    expect(new Set(rows.map(({ address }) => address)).size).toBe(rows.length);
  });

  it.each([
    ['/news?page=1', '/bbs/board.php?bo_table=news&wr_id=1&page=2'],
    ['/bbs/board.php?bo_table=free', '/bbs/board.php?bo_table=free&wr_id=11'],
  ])('%s has the very address that %s is kept under', async (list, post) => {
    const page = await load(post);
    const kept = canonical(page, ORIGIN + post, profileOf(page, PROFILES));
    expect((await rowsAt(list)).map(({ address }) => address)).toContain(kept);
  });

  it('of a board that nobody described are found by their shape', async () => {
    const rows = await rowsAt('/general/');
    expect(rows.length).toBeGreaterThan(10);
    const [first] = listed('news').filter(({ comments }) => (comments?.length ?? 0) > 0);
    const row = rows.find(({ title }) => title === first?.title);
    expect(row?.comments).toBe(first?.comments?.length);
    expect(row?.address).toBe(`${ORIGIN}/general/${first?.id}`);
  });

  it('are none on a page of a few links, and none that lead elsewhere', () => {
    const few = parse('<ul><li><a href="/a/1">하나뿐인 글</a></li><li><a href="/a/2">둘째 글</a></li></ul>');
    expect(findRows(few, `${ORIGIN}/`)).toEqual([]);
    const away = [1, 2, 3, 4, 5]
      .map((n) => `<li><a href="https://else.example/a/${n}">남의 집 글 ${n}</a></li>`)
      .join('');
    expect(findRows(parse(`<ul>${away}</ul>`), `${ORIGIN}/`)).toEqual([]);
  });
});

describe('commentCount', () => {
  const count = (html: string) => {
    const page = parse(`<ul><li>${html}</li></ul>`);
    return commentCount(page.querySelector('li') as Element, page.querySelector('a') as Element);
  };
  it.each([
    ['<a href="/1">비 오는 날의 산책 [12]</a>', 12],
    ['<a href="/1">비 오는 날의 산책</a> <small>(3)</small>', 3],
    ['<a href="/1">비 오는 날의 산책</a> <span class="cmt_num">+7</span>', 7],
    ['<a href="/1">비 오는 날의 산책</a> <em>댓글 1</em>', 1],
    ['<a href="/1">2026년 예산안 (2)부</a>', undefined],
    ['<a href="/1">비 오는 날의 산책</a> <span>조회 310</span>', undefined],
  ])('%s -> %s', (html, expected) => {
    expect(count(html)).toBe(expected);
  });
});

describe('leadsToPost', () => {
  it.each([
    ['/news/7', true],
    ['/view.php?no=31', true],
    ['/2026/07/a-quiet-walk-by-the-sea', true],
    ['/news?page=2', false],
    ['/bbs/write.php?no=31', false],
    ['/bbs/password.php?w=s&wr_id=4', false],
    ['https://else.example/news/7', false],
  ])('%s: %s', (address, expected) => {
    expect(leadsToPost(new URL(address, ORIGIN), new URL(`${ORIGIN}/news`))).toBe(expected);
  });
});
