import { describe, expect, it } from 'vitest';
import { foldAddress, itemIdOf } from '../../../lib/library/item-id.ts';

describe('foldAddress', () => {
  it.each([
    ['HTTPS://www.News.kr/a/?utm_source=x#c_12', 'news.kr/a'],
    ['http://news.kr/bbs/board.php?wr_id=3&bo_table=free', 'news.kr/bbs/board.php?bo_table=free&wr_id=3'],
    ['https://news.kr/a?fbclid=1', 'news.kr/a'],
    ['https://club.kr/#/post/7', 'club.kr#/post/7'],
    ['no address', 'no address'],
  ])('%s -> %s', (from, to) => {
    expect(foldAddress(from)).toBe(to);
  });

  it('keeps two posts of one board apart', async () => {
    const ids = await Promise.all(
      ['?wr_id=3', '?wr_id=4', '?wr_id=34'].map((query) => itemIdOf(`https://b.kr/v${query}`)),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
  });
});
