import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keepGenerated } from '../../../lib/library/keep-generated.ts';
import { findSaved, openItem } from '../../../lib/library/library.ts';
import { saveArticle } from '../../../lib/library/save-article.ts';
import type { GeneratedSummary } from '../../../lib/model/generated-summary.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';

const MADE: GeneratedSummary = {
  engine: 'endpoint',
  model: 'maru-8b',
  sentences: [{ text: '창고가 도서관이 되었다.', source: { start: 0, end: 12 }, unsupported: [] }],
};

test('a model’s summary is kept beside the article’s own, with who wrote it', async () => {
  expect(await keepGenerated(SAMPLE_ARTICLE.canonical, MADE)).toBe(false);
  const { item } = await saveArticle(SAMPLE_ARTICLE, [], 1);
  expect(await keepGenerated(SAMPLE_ARTICLE.canonical, MADE)).toBe(true);
  const { article } = await openItem(item.id);
  expect(article.generated).toEqual(MADE);
  expect(article.summary).toEqual(SAMPLE_ARTICLE.summary);
  expect((await findSaved(SAMPLE_ARTICLE.canonical))?.savedAt).toBe(1);
});

test('what stands there and is none is left out, and the article opens', async () => {
  const wrong = { engine: 'nobody', sentences: 'none' } as unknown as GeneratedSummary;
  const { item } = await saveArticle({ ...SAMPLE_ARTICLE, generated: wrong }, [], 2);
  const { article } = await openItem(item.id);
  expect(article.generated).toBeUndefined();
  expect(article.text).toBe(SAMPLE_ARTICLE.text);
});
