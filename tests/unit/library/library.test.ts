import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/library/database.ts';
import { findSaved, openItem } from '../../../lib/library/library.ts';
import { listItems } from '../../../lib/library/list-items.ts';
import { changeItems } from '../../../lib/library/organise.ts';
import { saveArticle, saveImages } from '../../../lib/library/save-article.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { ItemId } from '../../../lib/model/saved-item.ts';

// One pixel, so that a real image type and real bytes go through.
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function article(name: string, more: Partial<Article> = {}): Article {
  return {
    url: `https://board.kr/news/${name}?page=2`,
    canonical: `https://board.kr/news/${name}`,
    title: `제목 ${name}`,
    html: `<p>정부관계자가 ${name} 소식을 전했다.</p>`,
    text: `정부관계자가 ${name} 소식을 전했다.`,
    comments: [],
    marks: [],
    summary: [],
    reasons: [],
    ...more,
  };
}

const everything = { query: '', place: { view: 'all' }, sort: 'saved', offset: 0, limit: 100 } as const;
const setState = (id: ItemId, state: 'unread' | 'archived') => changeItems([id], { kind: 'state', state }, 0);
const moveToTrash = (id: ItemId, now: number) => changeItems([id], { kind: 'trash' }, now);
const restoreItem = (id: ItemId) => changeItems([id], { kind: 'untrash' }, 0);

describe('the library', () => {
  // Pictures need a browser's Blob and FileReader: the journey in real browsers keeps and reopens them.
  it('keeps an article and gives it back unchanged', async () => {
    const saved = article('whole', {
      html: '<p>글</p>',
      text: '글',
      author: '김하늘',
      published: '2025-11-01T07:12:00+09:00',
      comments: [{ author: '바다', text: '잘 읽었습니다', depth: 0 }],
      marks: [{ start: 0, end: 1, kind: 'quantity', value: 1, key: true, score: 0.5 }],
      summary: [{ start: 0, end: 1 }],
      reasons: ['landmark:gnuboard5'],
    });
    const { item } = await saveArticle(saved, [], 1000);
    const opened = await openItem(item.id);
    expect(opened.article).toEqual(saved);
    expect(opened.item).toMatchObject({ author: '김하늘', state: 'unread', savedAt: 1000 });
  });

  it('counts the pictures that it could not keep', async () => {
    const html = '<img src="https://board.kr/1.png"><img src="https://board.kr/2.svg">';
    const images = [{ url: 'https://board.kr/2.svg', type: 'image/svg+xml', base64: PIXEL }];
    const reply = await saveArticle(article('pictures', { html }), images, 1000);
    expect(reply).toMatchObject({ imagesKept: 0, imagesMissing: 2 });
  });

  it('says which pictures are still to be fetched, and adds them to the text that is already safe', async () => {
    const html = '<img src="https://board.kr/late.png">';
    const late = article('late', { html });
    const saved = await saveArticle(late, [], 1000);
    expect(saved.missing).toEqual(['https://board.kr/late.png']);
    await setState(saved.item.id, 'archived');
    const image = { url: 'https://board.kr/late.png', type: 'image/png', base64: PIXEL };
    expect(await saveImages(saved, late, [image])).toMatchObject({ imagesKept: 1, imagesMissing: 0 });
    const { items } = await listItems({ ...everything, place: { view: 'archived' }, query: 'late' });
    expect(items.map(({ id }) => id)).toEqual([saved.item.id]);
  });

  it('makes one item of two savings, keeps when it was first saved, and takes it out of the archive', async () => {
    const first = await saveArticle(article('twice'), [], 1000);
    await setState(first.item.id, 'archived');
    const again = {
      ...article('twice'),
      url: 'https://www.board.kr/news/twice?utm_source=x#c_3',
      title: '고친 제목',
    };
    const second = await saveArticle(again, [], 2000);
    expect(second.item.id).toBe(first.item.id);
    expect(second.item).toMatchObject({ savedAt: 1000, state: 'unread', title: '고친 제목' });
    const { items } = await listItems({ ...everything, query: '고친' });
    expect(items).toHaveLength(1);
  });

  it('finds Korean in the middle of a word, every word of the query, newest first', async () => {
    await saveArticle(article('older', { text: '정부관계자가 경주에서 말했다.' }), [], 5000);
    await saveArticle(article('newer', { text: '경주 관계자 회의' }), [], 6000);
    await saveArticle(article('other', { text: '부산 회의' }), [], 7000);
    const { items } = await listItems({ ...everything, query: '관계자 경주' });
    expect(items.map((item) => item.title)).toEqual(['제목 newer', '제목 older']);
    const nothing = await listItems({ ...everything, query: '관계자 경주 없는말' });
    expect(nothing.total).toBe(0);
  });

  it('finds the new text of an article that was saved again', async () => {
    await saveArticle(article('cache', { text: '처음글월' }), [], 1);
    expect((await listItems({ ...everything, query: '처음글월' })).total).toBe(1);
    await saveArticle(article('cache', { text: '나중글월' }), [], 2);
    expect((await listItems({ ...everything, query: '처음글월' })).total).toBe(0);
    expect((await listItems({ ...everything, query: '나중글월' })).total).toBe(1);
  });

  it('moves to the trash and back', async () => {
    const { item } = await saveArticle(article('trash'), [], 1);
    await moveToTrash(item.id, 9000);
    expect(await findSaved(item.canonical)).toBeUndefined();
    const trash = await listItems({ ...everything, place: { view: 'trash' }, query: 'trash' });
    expect(trash.items.map((found) => found.id)).toEqual([item.id]);
    const restored = await restoreItem(item.id);
    expect(restored.items[0]?.deletedAt).toBeUndefined();
    expect(await findSaved(item.canonical)).toMatchObject({ id: item.id });
  });

  it('says what is missing instead of failing', async () => {
    await expect(openItem('0'.repeat(32) as never)).rejects.toMatchObject({ code: 'not-found' });
    const { item } = await saveArticle(article('textless'), [], 1);
    const database = await openDatabase();
    await database.remove(await database.get(`article/${item.id}`));
    await expect(openItem(item.id)).rejects.toMatchObject({ code: 'text-missing' });
  });

  it('shows a document of a newer version and refuses to rewrite it', async () => {
    const { item } = await saveArticle(article('newer-schema'), [], 1);
    const database = await openDatabase();
    await database.put({ ...(await database.get(`item/${item.id}`)), schema: 99 });
    expect(await findSaved(item.canonical)).toMatchObject({ id: item.id });
    await expect(setState(item.id, 'archived')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(saveArticle(article('newer-schema'), [], 2)).rejects.toMatchObject({ code: 'not-allowed' });

    const other = await saveArticle(article('newer-text'), [], 1);
    await database.put({ ...(await database.get(`article/${other.item.id}`)), schema: 99 });
    await expect(saveArticle(article('newer-text'), [], 2)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('survives a document that is none', async () => {
    const database = await openDatabase();
    await database.put({ _id: 'item/broken', title: 3 });
    await expect(listItems(everything)).resolves.toBeDefined();
  });

  it('loses nothing when many save at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `many-${index}`);
    await Promise.all(names.map((name) => saveArticle(article(name), [], 1)));
    const { total } = await listItems({ ...everything, query: 'many-' });
    expect(total).toBe(20);
  });
});
