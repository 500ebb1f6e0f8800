import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUp } from '../../bench/library/made-up.ts';
import type { Article } from '../../lib/model/article.ts';
import type { LibraryRecord } from '../../lib/model/library-file.ts';
import { STORAGE_KEYS } from '../../lib/settings/keys.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { API, ask, message } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { bring, changeStored, chooseFile, exported, fileOf, halfArticles, rowsOf } from './library-page.ts';
import { type Stage, setStage } from './stage.ts';
import { ownPage } from './surface.ts';

const words = manageWords.ko;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Each test takes articles of its own, so that none hides what another lost. */
const made = (from: number, count: number): Promise<LibraryRecord[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => madeUp(from + at)));
async function articles(from: number, count: number): Promise<Article[]> {
  return (await made(from, count)).flatMap(({ article }) => article ?? []);
}
const saving = (article: Article): string => message('article.save', { article, images: [] });

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('nothing is lost in %s', (browser) => {
  let stage: Stage;
  let page: Tab;
  const reopen = async (): Promise<void> => {
    page = await stage.driver.openOwn('library.html');
  };
  beforeAll(async () => {
    stage = await setStage(browser);
    await reopen();
  });
  afterAll(() => stage.end());

  it('when the browser is killed while it saves', async () => {
    const list = await articles(0, 200);
    await page.evaluate(`void (async () => {
      globalThis.acknowledged = [];
      for (const send of [${list.map((article) => `() => ${saving(article)}`).join()}]) {
        const reply = await send();
        if (reply?.ok) globalThis.acknowledged.push(reply.value.item.title);
      }
    })()`);
    const acknowledged = await until('some saves', async () => {
      const titles = await page.evaluate<string[]>('globalThis.acknowledged');
      return titles.length >= 10 ? titles : undefined;
    });
    await stage.crash();
    await reopen();
    const titles = (await rowsOf(page)).map(({ title }) => title);
    expect(acknowledged.filter((title) => !titles.includes(title))).toEqual([]);
    expect(await halfArticles(page)).toEqual([]);
  });

  it('when two tabs save the same article at once', async () => {
    const [article] = await articles(1000, 1);
    const other = await stage.driver.openOwn('options.html');
    const replies = await Promise.all(
      [page, other].map((tab) => tab.evaluate<{ ok: boolean }>(saving(article as Article))),
    );
    expect(replies.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await rowsOf(page)).filter(({ url }) => url === article?.url)).toHaveLength(1);
    expect(await halfArticles(page)).toEqual([]);
    await other.close();
  });

  it('when everything goes out into a file, is wiped, and comes back', async () => {
    const [first] = await rowsOf(page);
    const ids = first ? [first.id] : [];
    const { list } = await ask(page, 'library.addList', { name: '다시 볼 글' });
    await ask(page, 'library.change', { ids, deed: { kind: 'list', add: [list.id], remove: [] } });
    await ask(page, 'library.change', { ids, deed: { kind: 'tag', add: ['전기'], remove: [] } });
    await ask(page, 'library.change', { ids, deed: { kind: 'note', note: '한 번 더 읽기' } });
    await page.close();
    await reopen();
    const before = await exported(page);
    const all = (await rowsOf(page)).map(({ id }) => id);
    expect(all.length).toBeGreaterThan(10);
    await ask(page, 'library.change', { ids: all, deed: { kind: 'trash' } });
    await ask(page, 'library.emptyTrash', {});
    await ask(page, 'library.setListRemoved', { id: list.id, removed: true });
    expect(await rowsOf(page)).toEqual([]);
    await page.close();
    await reopen();
    await chooseFile(page, before);
    await bring(page);
    await ownPage(page).says(words.imported(String(all.length), '0'));
    const after = await exported(page);
    const body = (file: string) => ({ ...JSON.parse(file), exportedAt: '' });
    expect(body(after)).toEqual(body(before));
  });

  it('when a file has rows that are none: they are counted, the others come', async () => {
    const [one, other] = (await made(2000, 2)).map((record) => JSON.stringify(record));
    const lines = `${one},\n{"item":{"url":"javascript:alert(1)","title":"글"}},\nnonsense,\n${other}`;
    await chooseFile(page, fileOf([]).replace('\n\n', `\n${lines}\n`));
    const manage = ownPage(page);
    await manage.says(words.previewItems('2'), '.preview');
    await manage.says(words.previewRefused('2'), '.preview');
    await bring(page);
    await manage.says(words.imported('2', '0'));
  });

  it('when a record breaks: it is counted and shown, everything else works', async () => {
    const before = await rowsOf(page);
    const broken = before[0];
    await changeStored(
      page,
      `(id, data) => { if (id === 'item/${broken?.id}') data.title = 7; return id === 'item/${broken?.id}'; }`,
    );
    await stage.restart();
    await reopen();
    const manage = ownPage(page);
    await manage.click(words.manage);
    await manage.says(words.damaged('1'), '.manage');
    const after = await rowsOf(page);
    expect(after.map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
    expect(await halfArticles(page)).toEqual([]);
  });

  it('but what lay in the trash for 30 days', async () => {
    const [old, young] = await made(3000, 2);
    const trashed = (record: LibraryRecord | undefined, days: number): LibraryRecord[] =>
      record ? [{ ...record, item: { ...record.item, deletedAt: Date.now() - days * DAY_MS } }] : [];
    const records = [...trashed(old, 31), ...trashed(young, 29)];
    await ask(page, 'library.bring', { records });
    // It is looked at once a day, and was today.
    await page.evaluate(`${API}.storage.local.remove(${JSON.stringify(STORAGE_KEYS.trashEmptied)})`);
    await stage.restart();
    await reopen();
    const left = async () => {
      const place = { view: 'trash' } as const;
      const { items } = await ask(page, 'library.list', {
        ...{ query: '', place, sort: 'saved', offset: 0, limit: 10 },
      });
      return items.map(({ title }) => title);
    };
    await until('the old one gone', async () => (await left()).length === 1);
    expect(await left()).toEqual([young?.item.title]);
  });

  it('without a word: a library that the browser deleted is missed', async () => {
    const { views, damaged } = await ask(page, 'library.overview', {});
    const held = views.all + views.trash + damaged;
    await page.evaluate(`Promise.all(['_pouch_pandok', 'pandok-derived'].map((name) => new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    }))).then(() => undefined)`);
    await stage.restart();
    await reopen();
    const manage = ownPage(page);
    await manage.says(words.lost(String(held)), '[role=alert]');
    await manage.click(words.understood);
    await until('it is put away', async () => !(await manage.has('[role=alert]')));
    expect(await ask(page, 'library.overview', {})).not.toHaveProperty('lost');
  });

  // Firefox ends its background only when it is idle, never in the middle of work.
  if (browser === 'chromium')
    it('when the worker dies while it imports and saves', async () => {
      const records = await made(4000, 400);
      await chooseFile(page, fileOf(records));
      await bring(page);
      const manage = ownPage(page);
      await until('a part of it', async () => (await rowsOf(page)).some(({ url }) => url.endsWith('/4000')));
      await stage.driver.stopBackground();
      await until('the end, good or bad', () => manage.has('.work-end, .manage > .notice[role=status]'));
      await chooseFile(page, fileOf(records));
      await bring(page);
      await until('the end', () => manage.has('.work-end'));
      const brought = (await rowsOf(page)).filter(({ url }) => /\/4\d\d\d$/.test(url));
      expect(brought).toHaveLength(400);

      const list = await articles(5000, 12);
      await page.evaluate(
        `void (globalThis.replies = Promise.all([${list.map(saving).join()}].map((reply) => reply.catch(() => undefined))))`,
      );
      await stage.driver.stopBackground();
      const replies = await page.evaluate<({ ok: boolean } | undefined)[]>('globalThis.replies');
      const saved = (await rowsOf(page)).map(({ url }) => url);
      const kept = list.filter((_, at) => replies[at]?.ok);
      expect(kept.filter(({ url }) => !saved.includes(url))).toEqual([]);
      for (const article of list) await ask(page, 'article.save', { article, images: [] });
      expect((await rowsOf(page)).filter(({ url }) => /\/5\d\d\d$/.test(url))).toHaveLength(12);
      expect(await halfArticles(page)).toEqual([]);
    });
});
