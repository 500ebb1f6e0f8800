import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/model/article.ts';
import type { ItemId } from '../../../lib/model/saved-item.ts';
import type { ShelfPlace } from '../../../lib/model/shelf.ts';
import { itemOf } from '../../components/shelf-of-three.ts';

const ALL: ShelfPlace = { view: 'all' };

/** The modules as a worker finds them that has just started: nothing in memory, the stores as they were left. */
async function worker() {
  vi.resetModules();
  const { openDatabase } = await import('../../../lib/library/database.ts');
  const { listItems } = await import('../../../lib/library/list-items.ts');
  const { changeItems, undoChange } = await import('../../../lib/library/organise.ts');
  const { saveArticle } = await import('../../../lib/library/save-article.ts');
  const { bringItems } = await import('../../../lib/library/bring-items.ts');
  const { searchStep } = await import('../../../lib/library/search.ts');
  const { findSaved } = await import('../../../lib/library/library.ts');
  const { snippetsOf } = await import('../../../lib/library/snippets.ts');
  const { damagedPart } = await import('../../../lib/library/damaged.ts');
  const { overview } = await import('../../../lib/library/overview.ts');
  const { addList, orderLists, renameList, setListRemoved, allLists } = await import(
    '../../../lib/library/lists.ts'
  );
  const { emptyOldTrash, emptyTrash } = await import('../../../lib/library/trash.ts');
  const titles = async (query: string, place = ALL) =>
    (await listItems({ query, place, sort: 'saved', offset: 0, limit: 99 })).items.map(({ title }) => title);
  const lists = { addList, orderLists, renameList, setListRemoved, allLists };
  const trash = { emptyOldTrash, emptyTrash };
  return {
    openDatabase,
    findSaved,
    bringItems,
    saveArticle,
    changeItems,
    undoChange,
    searchStep,
    overview,
    damagedPart,
    snippetsOf,
    titles,
    lists,
    trash,
  };
}

const article = (title: string, text: string, more: Partial<Article> = {}): Article => ({
  url: `https://shelf.example/${encodeURIComponent(title)}`,
  canonical: `https://shelf.example/${encodeURIComponent(title)}`,
  title,
  html: `<p>${text}</p>`,
  text,
  comments: [],
  marks: [],
  summary: [],
  reasons: [],
  ...more,
});

// The adapter keeps its handle for the life of the process, so each test empties the library instead of replacing it.
beforeEach(async () => {
  vi.restoreAllMocks();
  const database = await (await worker()).openDatabase();
  const { rows } = await database.allDocs({ include_docs: true, startkey: '', endkey: '\uffff' });
  await database.bulkDocs(
    rows.flatMap(({ doc }) => (doc ? [{ _id: doc._id, _rev: doc._rev, _deleted: true }] : [])),
  );
});

it('finds texts again after the worker died, without reading the articles', async () => {
  const first = await worker();
  const { item } = await first.saveArticle(article('남은 글', '정부관계자 발표'), [], 1);
  await first.changeItems([item.id], { kind: 'state', state: 'archived' }, 2);
  const second = await worker();
  const read = vi.spyOn(await second.openDatabase(), 'allDocs');
  expect(await second.titles('관계자')).toEqual(['남은 글']);
  const keys = read.mock.calls.flatMap(([options]) => ('keys' in options ? options.keys : []));
  expect(keys.filter((key) => key.startsWith('article/'))).toEqual([]);
});

it('makes rows and texts again that were lost', async () => {
  await (await worker()).saveArticle(article('되찾은 글', '다시만듦'), [], 1);
  await new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase('pandok-derived');
    gone.onsuccess = resolve;
  });
  expect(await (await worker()).titles('시만')).toEqual(['되찾은 글']);
});

it('catches up with what a dead worker wrote and never packed', async () => {
  const first = await worker();
  const { item } = await first.saveArticle(article('가', '하나'), [], 1);
  expect(await first.titles('')).toEqual(['가']);
  const database = await first.openDatabase();
  await database.put({ ...(await database.get(`item/${item.id}`)), title: '나중 제목' });
  expect(await (await worker()).titles('')).toEqual(['나중 제목']);
});

it('does not find the words of an older text, whatever the clock says', async () => {
  await (await worker()).saveArticle(article('고친 글', '처음글월'), [], 5000);
  await (await worker()).saveArticle(article('고친 글', '나중글월'), [], 10);
  const { titles } = await worker();
  expect([await titles('처음글월'), await titles('나중글월')]).toEqual([[], ['고친 글']]);
});

it('works from the library itself where derived data cannot be kept', async () => {
  const first = await worker();
  await first.saveArticle(article('저장못함', '버틴다'), [], 1);
  const second = await worker();
  await second.openDatabase();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(await second.titles('틴다')).toEqual(['저장못함']);
});

it('finds every article that holds the words, wherever they stand, and no other', async () => {
  const { saveArticle, titles, changeItems } = await worker();
  const marks = [{ start: 0, end: 3, kind: 'person', entity: '한서윤', key: true, score: 1 }] as const;
  await saveArticle(article('반도체 수출', '자동차도 늘었다.'), [], 1);
  await saveArticle(article('부품 소식', '차량용반도체가 모자란다.'), [], 2);
  await saveArticle(article('댓글만', '본문.', { comments: [{ text: '반도체 이야기 없네요' }] }), [], 3);
  await saveArticle(article('사람', '한 대표가 말했다.', { marks }), [], 4);
  const { item } = await saveArticle(article('꼬리표', '다른 글.'), [], 5);
  await changeItems([item.id], { kind: 'tag', add: ['#반도체 '], remove: [] }, 6);
  expect(await titles('반도체')).toEqual(['반도체 수출', '꼬리표', '부품 소식', '댓글만']);
  expect(await titles('반도체 자동차')).toEqual(['반도체 수출']);
  expect(await titles('반도체 -모자란다')).toEqual(['반도체 수출', '꼬리표', '댓글만']);
  expect(await titles('"모자란다."')).toEqual(['부품 소식']);
  expect(await titles('name:한서윤')).toEqual(['사람']);
  expect(await titles('한서윤')).toEqual(['사람']);
  expect(await titles('tag:반도체')).toEqual(['꼬리표']);
  expect(await titles('ㅂㄷㅊ')).toEqual(['반도체 수출', '꼬리표']);
  // No article says it so: the word without its particle is looked for.
  expect(await titles('반도체에서는')).toHaveLength(4);
});

it('hands over a search in steps that together hold everything once', async () => {
  const { saveArticle, searchStep } = await worker();
  for (let index = 0; index < 230; index += 1)
    await saveArticle(article(`글 ${index}`, index % 2 ? '홀수 낱말' : '짝수 낱말'), [], index);
  const found = new Set<ItemId>();
  let from: number | undefined = 0;
  while (from !== undefined) {
    const step: { hits: readonly { item: { id: ItemId } }[]; next?: number } = await searchStep({
      query: '홀수',
      place: ALL,
      from,
    });
    for (const { item } of step.hits) found.add(item.id);
    from = step.next;
  }
  expect(found.size).toBe(115);
});

it('shows what was found in its own sentence, and never in a caption that stands above it', async () => {
  const { saveArticle, snippetsOf } = await worker();
  const text = '새로 놓인 다리의 야경. /사진=들녘시\n들녘시는 다리를 밤에도 연다. 첫날 400명이 건넜다.';
  const { item } = await saveArticle(article('다리', text), [], 1);
  expect((await snippetsOf([item.id], '밤에도')).map((snippet) => snippet.text)).toEqual([
    '들녘시는 다리를 밤에도 연다.',
  ]);
});

it('does a deed to many and takes it back', async () => {
  const { bringItems, changeItems, undoChange, overview } = await worker();
  const items = Array.from({ length: 450 }, (_, index) => itemOf(`many-${index}`));
  expect(await bringItems(items.map((item) => ({ item })))).toEqual({ added: 450, merged: 0, left: 0 });
  const ids = items.map(({ id }) => id);
  const tagged = await changeItems(ids, { kind: 'tag', add: ['겨울'], remove: [] }, 1);
  const trashed = await changeItems(ids.slice(0, 300), { kind: 'trash' }, 2);
  expect((await overview()).views).toMatchObject({ all: 150, trash: 300 });
  expect((await overview()).tags).toEqual([{ name: '겨울', count: 150 }]);
  await undoChange(trashed.undo);
  await undoChange(tagged.undo);
  expect(await overview()).toMatchObject({ views: { all: 450, trash: 0 }, tags: [] });
});

it('keeps tags, lists, notes and highlights when an article is saved again', async () => {
  const { saveArticle, changeItems } = await worker();
  const { item } = await saveArticle(article('두 번', '처음'), [], 1);
  const highlight = {
    ...{ id: 'h', quote: '처음', before: '', after: '', start: 0 },
    ...{ colour: 'blue' as const, madeAt: 1 },
  };
  await changeItems([item.id], { kind: 'tag', add: ['가'], remove: [] }, 2);
  await changeItems([item.id], { kind: 'note', note: ' 메모 ' }, 2);
  await changeItems([item.id], { kind: 'highlights', put: [highlight], remove: [] }, 2);
  const again = await saveArticle(article('두 번', '나중'), [], 3);
  expect(again.item).toMatchObject({ tags: ['가'], note: '메모', highlights: [highlight] });
});

it('keeps what two tabs drew and wrote on one item without knowing of each other', async () => {
  const { saveArticle, changeItems } = await worker();
  const { item } = await saveArticle(article('두 탭', '가나다 라마바'), [], 1);
  const highlight = (id: string, quote: string) => ({
    ...{ id, quote, before: '', after: '', start: 0, colour: 'green' as const, madeAt: 1 },
  });
  const deed = (deed: Parameters<typeof changeItems>[1]) => changeItems([item.id], deed, 2);
  await Promise.all([
    deed({ kind: 'highlights', put: [highlight('a', '가나다')], remove: [] }),
    deed({ kind: 'highlights', put: [highlight('b', '라마바')], remove: [] }),
    deed({ kind: 'note', note: '한 탭의 메모', before: '' }),
    deed({ kind: 'note', note: '다른 탭의 메모', before: '' }),
  ]);
  const { items } = await deed({ kind: 'highlights', put: [highlight('b', '마바')], remove: [] });
  expect(items[0]?.highlights.map(({ quote }) => quote)).toEqual(['가나다', '마바']);
  expect(items[0]?.note).toBe('한 탭의 메모\n\n다른 탭의 메모');
  // Written on what is there, a note is what was written, shorter too; sent twice it is written once.
  const note = { kind: 'note', note: '한 탭의', before: items[0]?.note ?? '' } as const;
  for (const _ of [1, 2]) expect((await deed(note)).items[0]?.note).toBe('한 탭의');
});

it('hands out what cannot be read as it is stored', async () => {
  const first = await worker();
  const { item } = await first.saveArticle(article('깨질 글', '본문은 남는다'), [], 1);
  const database = await first.openDatabase();
  await database.put({ ...(await database.get(`item/${item.id}`)), schema: 1, url: 7 });
  const second = await worker();
  expect(await second.titles('')).toEqual([]);
  const { documents, last } = await second.damagedPart(undefined);
  expect(documents.map(({ _id }) => _id)).toEqual([`item/${item.id}`, `article/${item.id}`]);
  expect(documents[0]).toMatchObject({ schema: 1, url: 7, title: '깨질 글' });
  expect(documents[1]).toMatchObject({ article: { text: '본문은 남는다' } });
  expect(last).toBeUndefined();
});

it('keeps lists in the order that the user gives, and brings a removed one back with its items', async () => {
  const { saveArticle, changeItems, lists, titles } = await worker();
  const one = await lists.addList(' 주말에   읽기 ');
  const other = await lists.addList('회사');
  expect(await lists.addList('회사')).toEqual(other);
  await lists.orderLists([other.id, one.id]);
  expect((await lists.allLists()).map(({ name }) => name)).toEqual(['회사', '주말에 읽기']);
  const { item } = await saveArticle(article('목록 글', '본문'), [], 1);
  await changeItems([item.id], { kind: 'list', add: [one.id], remove: [] }, 2);
  await lists.setListRemoved(one.id, 5);
  expect(await titles('list:"주말에 읽기"')).toEqual([]);
  await lists.setListRemoved(one.id, undefined);
  expect(await titles('', { view: 'all', list: one.id })).toEqual(['목록 글']);
  await expect(lists.renameList(one.id, '  ')).rejects.toMatchObject({ code: 'bad-request' });
});

it('empties from the trash what lay there for 30 days, and trusts no clock that jumped', async () => {
  const { saveArticle, changeItems, trash, overview } = await worker();
  const day = 24 * 60 * 60 * 1000;
  const old = await saveArticle(article('오래된', '본문'), [], 0);
  const fresh = await saveArticle(article('새', '본문'), [], 0);
  await changeItems([old.item.id], { kind: 'trash' }, 0);
  await changeItems([fresh.item.id], { kind: 'trash' }, 20 * day);
  expect(await trash.emptyOldTrash(4000 * day)).toBe(0);
  expect(await trash.emptyOldTrash(31 * day)).toBe(1);
  expect((await overview()).views.trash).toBe(1);
  expect(await trash.emptyTrash()).toBe(1);
  expect((await overview()).views).toMatchObject({ all: 0, trash: 0 });
});

it('counts a record that cannot be read as damaged, and leaves it as it is', async () => {
  const first = await worker();
  const database = await first.openDatabase();
  await database.put({ _id: 'item/broken', title: 3 });
  expect((await first.overview()).damaged).toBe(1);
  expect((await (await worker()).overview()).damaged).toBe(1);
  expect(await database.get('item/broken')).toMatchObject({ title: 3 });
});

it('brings the same things twice without a second copy, and merges what each side has', async () => {
  const { bringItems, saveArticle, changeItems, titles, findSaved } = await worker();
  const { item } = await saveArticle(article('양쪽', '여기 본문'), [], 50);
  await changeItems([item.id], { kind: 'tag', add: ['여기'], remove: [] }, 60);
  await changeItems([item.id], { kind: 'note', note: '내 메모' }, 60);
  const theirs = { ...item, savedAt: 20, tags: ['저기'], note: '다른 메모', favourite: true };
  const brought = [{ item: theirs, article: article('양쪽', '저기 본문') }];
  expect(await bringItems(brought)).toEqual({ added: 0, merged: 1, left: 0 });
  expect(await bringItems(brought)).toEqual({ added: 0, merged: 1, left: 0 });
  const noteNow = async () => (await findSaved(item.canonical))?.note ?? '';
  expect(await titles('tag:여기 tag:저기 is:favourite "내 메모" 다른')).toEqual(['양쪽']);
  expect((await noteNow()).split('다른 메모')).toHaveLength(2);
  // The text that was on the user's screen stays.
  expect(await titles('"저기 본문"')).toEqual([]);
});
