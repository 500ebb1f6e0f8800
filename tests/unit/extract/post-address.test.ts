// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardFacts } from '../../../lib/extract/addresses/board-shapes.ts';
import { postAddress } from '../../../lib/extract/addresses/post-address.ts';
import { canonical } from '../../../lib/extract/metadata/canonical.ts';
import { foldAddress } from '../../../lib/library/item-id.ts';
import { gnuboard5 } from '../../../lib/sites/gnuboard5.ts';
import { rhymix } from '../../../lib/sites/rhymix.ts';

const ORIGIN = 'https://dadam.example';
const page = (board: string, root = '') =>
  new DOMParser().parseFromString(
    `<script>var g5_url = "${ORIGIN}${root}"; var g5_bbs_url = "${ORIGIN}${root}/bbs"; var g5_bo_table = "${board}";</script>`,
    'text/html',
  );
const inGnuboard = (address: string, board = 'news', root = '') =>
  canonical(page(board, root), ORIGIN + address, gnuboard5).slice(ORIGIN.length);

describe('the one address of a post', () => {
  it.each([
    ['/news/7', '/bbs/board.php?bo_table=news&wr_id=7'],
    ['/news/7/?page=2', '/bbs/board.php?bo_table=news&wr_id=7'],
    ['/bbs/board.php?wr_id=7&bo_table=news&page=3', '/bbs/board.php?bo_table=news&wr_id=7'],
    ['/free/7', '/free/7'],
    ['/news/spring-tide/', '/news/spring-tide/'],
    ['/newsroom/7', '/newsroom/7'],
  ])('of gnuboard: %s -> %s', (from, to) => {
    expect(inGnuboard(from)).toBe(to);
  });

  it('knows a gnuboard that lies in a folder', () => {
    expect(inGnuboard('/club/news/7', 'news', '/club')).toBe('/club/bbs/board.php?bo_table=news&wr_id=7');
    expect(inGnuboard('/news/7', 'news', '/club')).toBe('/news/7');
  });

  it.each([
    ['/index.php?mid=free&page=2&document_srl=51', '/free/51'],
    ['/?mid=free&document_srl=51', '/free/51'],
    ['/xe/index.php?document_srl=51&mid=free', '/xe/free/51'],
    ['/free/51?category=8', '/free/51'],
  ])('of Rhymix: %s -> %s', (from, to) => {
    expect(postAddress(new URL(ORIGIN + from), rhymix)).toBe(ORIGIN + to);
  });

  it('keeps a number under a name that is tracking elsewhere', () => {
    const [one, other] = ['cid=31', 'cid=32'].map((query) => postAddress(new URL(`${ORIGIN}/v?${query}`)));
    expect(one).not.toBe(other);
    expect(postAddress(new URL(`${ORIGIN}/v?id=4&from=home&ref=main`))).toBe(`${ORIGIN}/v?id=4`);
  });

  it('keeps the category of a board that nobody described', () => {
    const [one, other] = ['notice', 'free'].map((name) =>
      postAddress(new URL(`${ORIGIN}/view?category=${name}&no=5`)),
    );
    expect(one).not.toBe(other);
  });
});

describe('two different posts', () => {
  const number = fc.integer({ min: 1, max: 99_999 });
  const word = fc.constantFrom('news', 'free', 'qa', 'news2', 'bbs', 'shop');
  const post = fc.record({ board: word, number, page: fc.integer({ min: 1, max: 9 }) });
  type Post = { board: string; number: number; page: number };
  const SHAPES: readonly ((post: Post) => string)[] = [
    ({ board, number, page }) => `/bbs/board.php?bo_table=${board}&wr_id=${number}&page=${page}`,
    ({ board, number }) => `/bbs/board.php?utm_source=x&wr_id=${number}&bo_table=${board}#c_${number}`,
    ({ board, number, page }) => `/${board}/${number}?page=${page}`,
    ({ board, number }) => `/${board}/${number}/`,
  ];
  const shape = fc.constantFrom(...SHAPES);

  it('of one gnuboard never get one address, and one post read on its own board always does', () => {
    fc.assert(
      fc.property(post, post, shape, shape, (one, other, shapeOfOne, shapeOfOther) => {
        const address = (which: Post, shaped: (post: Post) => string) =>
          foldAddress(ORIGIN + inGnuboard(shaped(which), which.board));
        const same = one.board === other.board && one.number === other.number;
        expect(address(one, shapeOfOne) === address(other, shapeOfOther)).toBe(same);
      }),
    );
  });

  it('of any site never get one address: a path, a number or a word that differs stays', () => {
    const name = fc.constantFrom('id', 'no', 'p', 'cid', 'ref', 'src', 'from', 'seq', 'category', 'm');
    const query = fc.dictionary(name, number, { minKeys: 1, maxKeys: 3 });
    fc.assert(
      fc.property(query, query, (one, other) => {
        const text = (values: Record<string, number>) =>
          new URLSearchParams(
            Object.entries(values)
              .sort()
              .map(([key, value]) => [key, String(value)]),
          ).toString();
        const id = (values: Record<string, number>) =>
          foldAddress(postAddress(new URL(`${ORIGIN}/view?${text(values)}`)));
        expect(id(one) === id(other)).toBe(text(one) === text(other));
      }),
    );
  });
});

describe('boardFacts', () => {
  it('says nothing where the page says nothing', () => {
    expect(boardFacts(new DOMParser().parseFromString('<p>글</p>', 'text/html'), ORIGIN)).toBeUndefined();
    expect(boardFacts(page(''), ORIGIN)).toBeUndefined();
  });
});
