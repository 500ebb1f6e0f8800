import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerContextMenus, runEntry } from '../../../entrypoints/background/context-menus.ts';
import { itemIdOf } from '../../../lib/library/item-id.ts';
import { openItem } from '../../../lib/library/library.ts';
import { saveArticle } from '../../../lib/library/save-article.ts';
import type { Article } from '../../../lib/model/article.ts';
import { contextMenuWords } from '../../../lib/words/context-menus.ts';
import { failureWords } from '../../../lib/words/failures.ts';

const text = '나루도서관은 밤에도 문을 연다.\n첫날 310명이 다녀갔다.';
const article = (url: string): Article => ({
  ...{ url, canonical: url, title: '밤에 여는 도서관', html: `<p>${text}</p>`, text },
  ...{ comments: [], marks: [], summary: [], reasons: [] },
});
let titles: string[];

/** A tab whose page is an article, or none; its reader reads and saves it. */
function over(url: string, isArticle = true) {
  titles = [];
  Object.assign(fakeBrowser, { scripting: { executeScript: vi.fn() } });
  Object.assign(fakeBrowser.action, {
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [],
    sendMessage: async (_: number, { name }: { name: string }) => {
      if (name === 'page.detection') return { ok: true, value: { url, detection: { isArticle } } };
      if (name === 'page.read') return { ok: true, value: { article: article(url) } };
      if (name === 'page.save') return { ok: true, value: await saveArticle(article(url), [], 1) };
      return { ok: true, value: {} };
    },
  });
  return { id: 7, url, title: '제목', windowId: 1 } as Parameters<typeof runEntry>[1];
}

const run = (menuItemId: string, tab: Parameters<typeof runEntry>[1], more: object = {}) =>
  runEntry({ menuItemId, editable: false, ...more } as Parameters<typeof runEntry>[0], tab);

async function kept(url: string) {
  return openItem(await itemIdOf(url));
}

beforeEach(() => fakeBrowser.reset());

describe('an entry of the context menu', () => {
  it('saves the page, ticks the icon and says so', async () => {
    const url = 'https://board.kr/menu/1';
    await run('save-page', over(url));
    expect((await kept(url)).item.title).toBe('밤에 여는 도서관');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('✓');
    expect(titles.at(-1)).toBe(contextMenuWords.en.saved('밤에 여는 도서관'));
  });

  it('saves a selection as a highlight where it stands in the text, once', async () => {
    const url = 'https://board.kr/menu/2';
    const selected = { selectionText: '문을 연다. 첫날 310명이' };
    await run('save-selection', over(url), selected);
    await run('save-selection', over(url), selected);
    const { item } = await kept(url);
    expect(item.highlights.map(({ quote }) => quote)).toEqual(['문을 연다.\n첫날 310명이']);
  });

  it('saves a selection from elsewhere on the page as a note', async () => {
    const url = 'https://board.kr/menu/3';
    await run('save-selection', over(url), { selectionText: '댓글에서 본 말' });
    const { item } = await kept(url);
    expect([item.note, item.highlights]).toEqual(['댓글에서 본 말', []]);
  });

  it('saves a selection by itself from a page that is no article', async () => {
    const url = 'https://board.kr/menu/4';
    await run('save-selection', over(url, false), { selectionText: '<b>강조</b> & 그 밖' });
    const saved = await kept(url);
    expect(saved.article.text).toBe('<b>강조</b> & 그 밖');
    expect(saved.article.html).toBe('<p>&lt;b&gt;강조&lt;/b&gt; &amp; 그 밖</p>');
  });

  it('keeps every selection of a page that is no article', async () => {
    const url = 'https://board.kr/menu/6';
    for (const selectionText of ['첫째 구절', '둘째 구절', '첫째 구절'])
      await run('save-selection', over(url, false), { selectionText });
    expect((await kept(url)).article.text).toBe('첫째 구절\n둘째 구절');
  });

  it('adds a selection to the note where the page itself was kept', async () => {
    const url = 'https://board.kr/menu/7';
    await saveArticle(article(url), [], 1);
    await run('save-selection', over(url, false), { selectionText: '다른 구절' });
    const { item, article: whole } = await kept(url);
    expect([item.note, whole.text]).toEqual(['다른 구절', text]);
  });

  it('says why a link could not be saved', async () => {
    vi.useFakeTimers();
    const running = run('save-link', over('https://board.kr/menu/5'), { linkUrl: 'ftp://board.kr/1' });
    await vi.advanceTimersByTimeAsync(10_000);
    await running;
    vi.useRealTimers();
    expect(titles.at(-1)).toBe(failureWords.en['link-no-article']);
  });
});

describe('offerContextMenus', () => {
  it('is quiet where the browser has none', () => {
    Object.assign(fakeBrowser, { contextMenus: undefined });
    expect(offerContextMenus).not.toThrow();
  });

  it('makes every entry once, when it is installed', async () => {
    const create = vi.fn();
    const contextMenus = { create, removeAll: async () => {}, onClicked: { addListener: vi.fn() } };
    Object.assign(fakeBrowser, { contextMenus });
    offerContextMenus();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(4));
    expect(create.mock.calls.map(([{ id, title }]) => [id, title])).toEqual(
      (['open-reader', 'save-page', 'save-link', 'save-selection'] as const).map((id) => [
        id,
        contextMenuWords.en[id],
      ]),
    );
  });
});
