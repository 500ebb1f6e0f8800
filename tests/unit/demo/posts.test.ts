import { expect, it } from 'vitest';
import { addressOf, OTHER_PAGES } from '../../../demo/addresses.ts';
import { allPosts, mainPosts } from '../../../demo/posts/all.ts';
import { bodyTexts, captionsOf, visibleComments } from '../../../demo/posts/contents.ts';
import { neighbours, postsOn } from '../../../demo/render/boards.ts';
import { bodyHtml } from '../../../demo/render/body.ts';
import { answer } from '../../../demo/routes.ts';

const post = (id: number) => {
  const found = allPosts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no post ${id}`);
  return found;
};

it('numbers posts without gaps', () => {
  expect(allPosts.map(({ id }) => id)).toEqual(allPosts.map((_, index) => index + 1));
});

it('gives both boards a second list page', () => {
  expect(postsOn('news').length).toBeGreaterThan(20);
  expect(postsOn('free').length).toBeGreaterThan(20);
});

it('holds what each kind promises', () => {
  expect(post(1).body.filter(({ kind }) => kind === 'p').length).toBeGreaterThanOrEqual(12);
  expect(captionsOf(post(1))).toHaveLength(3);
  expect(bodyTexts(post(9))).toEqual([]);
  expect(bodyTexts(post(10))).toHaveLength(2);
  expect(post(11).comments).toHaveLength(20);
  expect(visibleComments(post(11))).toHaveLength(18);
  expect(post(17).title.length).toBeGreaterThan(70);
  expect(bodyTexts(post(18)).join('').length).toBeGreaterThan(30_000);
});

it('states only texts that its markup really carries', () => {
  for (const one of mainPosts) {
    const words = bodyHtml(one)
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const text of [...bodyTexts(one), ...captionsOf(one)])
      expect(words, `post ${one.id}`).toContain(text);
  }
});

it('names a secret post beside its neighbours, but not its title', async () => {
  const secret = allPosts.filter((one) => one.secret === true);
  expect(secret.map(({ id }) => id)).toEqual([40]);
  const beside = postsOn('free').filter((one) => neighbours(one, 'free').next?.id === 40);
  expect(beside).toHaveLength(1);
  const url = new URL(addressOf(post(beside[0]?.id ?? 0), 'eyoom'), 'https://haeon.example');
  const shown =
    /<div class="board-view-prevnext">.*<\/div>/.exec(String((await answer(url)).body))?.[0] ?? '';
  expect(shown).toContain('비밀글입니다.');
  expect(shown).not.toContain(secret[0]?.title);
  expect(OTHER_PAGES).toContain('/bbs/password.php?w=s&bo_table=free&wr_id=40');
  expect(addressOf(post(1), 'gnuboard')).toBe('/news/1');
});
