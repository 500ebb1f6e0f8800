import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { highlightRoutes } from '../../../entrypoints/background/highlight-routes.ts';
import { findSaved } from '../../../lib/library/library.ts';
import { saveArticle } from '../../../lib/library/save-article.ts';
import type { Highlight } from '../../../lib/model/saved-item.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';

const change = highlightRoutes['highlights.change'];
const article = (name: string) => ({
  ...SAMPLE_ARTICLE,
  url: `https://www.solbit.kr/${name}`,
  canonical: `https://solbit.kr/${name}`,
});
const highlightOf = (id: string): Highlight => ({
  id,
  quote: '도서관',
  before: '',
  after: '',
  start: 0,
  colour: 'blue',
  madeAt: 1,
});
const from = (url: string) => ({ caller: 'content', url, tabId: 1 }) as const;
const idsOf = async (canonical: string) => (await findSaved(canonical))?.highlights.map(({ id }) => id);

describe('highlights from a page', () => {
  it('are put and dropped one by one; what the request does not name stays', async () => {
    const { canonical, url } = article('one');
    await saveArticle(article('one'), [], 1);
    await change({ canonical, put: [highlightOf('가'), highlightOf('나')], drop: [] }, from(url));
    const { highlights } = await change({ canonical, put: [highlightOf('다')], drop: ['가'] }, from(url));
    expect(highlights?.map(({ id }) => id)).toEqual(['나', '다']);
    expect(await idsOf(canonical)).toEqual(['나', '다']);
  });

  it('twice is once: a request may be repeated', async () => {
    const { canonical, url } = article('two');
    await saveArticle(article('two'), [], 1);
    const request = { canonical, put: [highlightOf('가')], drop: ['나'] };
    await change(request, from(url));
    await change(request, from(url));
    expect(await idsOf(canonical)).toEqual(['가']);
  });

  it('of an article that is not kept are nothing', async () => {
    const { canonical, url } = article('absent');
    expect(await change({ canonical, put: [highlightOf('가')], drop: [] }, from(url))).toEqual({});
  });

  it('are taken from the article’s own site, its phone address too, and from no other', async () => {
    const { canonical } = article('three');
    await saveArticle(article('three'), [], 1);
    const request = { canonical, put: [highlightOf('가')], drop: [] };
    await expect(async () => change(request, from('https://elsewhere.kr/three'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await idsOf(canonical)).toEqual([]);
    await change(request, from('https://m.solbit.kr/three'));
    expect(await idsOf(canonical)).toEqual(['가']);
  });
});
