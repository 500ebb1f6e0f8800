import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/model/article.ts';

/** The modules as a worker finds them that has just started: nothing in memory, the stores as they were left. */
async function worker() {
  vi.resetModules();
  const { openDatabase } = await import('../../../lib/library/database.ts');
  const { listItems } = await import('../../../lib/library/list-items.ts');
  const { setState } = await import('../../../lib/library/library.ts');
  const { saveArticle } = await import('../../../lib/library/save-article.ts');
  const count = async (query: string) => (await listItems({ query, view: 'all', offset: 0, limit: 9 })).total;
  return { openDatabase, saveArticle, setState, count };
}

const article = (name: string, text: string): Article => ({
  url: `https://cache.kr/${name}`,
  canonical: `https://cache.kr/${name}`,
  title: '제목',
  html: `<p>${text}</p>`,
  text,
  comments: [],
  marks: [],
  summary: [],
  reasons: [],
});

beforeEach(() => vi.restoreAllMocks());

it('finds texts again after the worker died, without reading the articles', async () => {
  const first = await worker();
  const { item } = await first.saveArticle(article('kept', '정부관계자 발표'), [], 1);
  await first.setState(item.id, 'archived');
  const second = await worker();
  const database = await second.openDatabase();
  const read = vi.spyOn(database, 'allDocs');
  expect(await second.count('관계자')).toBe(1);
  expect(read.mock.calls.filter(([options]) => 'keys' in options)).toEqual([]);
});

it('rebuilds what was lost', async () => {
  await (await worker()).saveArticle(article('lost', '다시만듦'), [], 1);
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('pandok-texts').onsuccess = resolve;
  });
  expect(await (await worker()).count('시만')).toBe(1);
});

it('does not find the words of an older text', async () => {
  const { saveArticle } = await worker();
  await saveArticle(article('changed', '처음글월'), [], 1);
  await (await worker()).saveArticle(article('changed', '나중글월'), [], 2);
  const { count } = await worker();
  expect([await count('처음글월'), await count('나중글월')]).toEqual([0, 1]);
});

it('searches the articles themselves when the cache cannot be opened', async () => {
  const { saveArticle, count, openDatabase } = await worker();
  await saveArticle(article('refused', '저장못함'), [], 1);
  await openDatabase();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(await count('저장못')).toBe(1);
});
