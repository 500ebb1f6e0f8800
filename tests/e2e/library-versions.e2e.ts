import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUp } from '../../bench/library/made-up.ts';
import { STORAGE_KEYS } from '../../lib/settings/keys.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { API, ask } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { changeStored, halfArticles, handedOver, rowsOf, storedItem } from './library-page.ts';
import { type Stage, setStage } from './stage.ts';
import { ownPage } from './surface.ts';

const words = manageWords.ko;
const DAY_MS = 24 * 60 * 60 * 1000;

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('a library of another time, in %s', (browser) => {
  let stage: Stage;
  let page: Tab;
  const reopen = async (): Promise<void> => {
    await stage.restart();
    page = await stage.driver.openOwn('library.html');
  };
  beforeAll(async () => {
    stage = await setStage(browser);
    page = await stage.driver.openOwn('library.html');
  });
  afterAll(() => stage.end());

  it('is read as it was written by the first version, and a record that cannot be brought over stays as it is', async () => {
    const records = await Promise.all([0, 1, 2].map(madeUp));
    await ask(page, 'library.bring', { records });
    const rows = await rowsOf(page);
    const [good, other, bad] = rows;
    if (!good || !other || !bad) throw new Error('Three were brought.');
    // The first version knew neither favourites nor tags; one of its records has lost its address.
    await changeStored(
      page,
      `(id, data) => {
        data.schema = 1;
        if (!id.startsWith('item/')) return true;
        for (const name of ['favourite', 'tags', 'lists', 'highlights']) delete data[name];
        if (id === 'item/${bad.id}') delete data.url;
        return true;
      }`,
    );
    const before = await storedItem(page, bad.id);
    await reopen();
    const shelf = ownPage(page);
    await shelf.says(words.damaged('1'), '.damaged');
    expect((await rowsOf(page)).map(({ id, tags, favourite }) => [id, tags, favourite])).toEqual(
      [good, other].map(({ id }) => [id, [], false]),
    );
    expect(await halfArticles(page)).toEqual([]);
    await ask(page, 'library.change', {
      ids: [good.id],
      deed: { kind: 'tag', add: ['새 꼬리표'], remove: [] },
    });
    expect(await storedItem(page, good.id)).toMatchObject({ schema: 2, tags: ['새 꼬리표'] });
    expect(await storedItem(page, bad.id)).toEqual(before);
    // Its user can take it out, text and all.
    await shelf.click(words.lookAtDamaged);
    const file = JSON.parse(await handedOver(page, words.exportDamaged)) as Record<string, unknown>[];
    expect(file.map(({ _id }) => _id)).toEqual([`item/${bad.id}`, `article/${bad.id}`]);
    expect(file[0]).toMatchObject({ title: bad.title, schema: 1 });
    const lost = records.find(({ item }) => item.title === bad.title)?.article;
    expect(file[1]).toMatchObject({ article: { text: lost?.text } });
    await shelf.says(words.exportedDamaged('2'), '.manage');
  });

  it('goes on when the clock is set back', async () => {
    const [early, trashed, old] = await Promise.all([100, 101, 102].map(madeUp));
    if (!early?.article || !trashed || !old) throw new Error('Three were made up.');
    const ahead = Date.now() + 400 * DAY_MS;
    // Saved, thrown away and last tidied while the clock was more than a year ahead.
    const records = [
      { ...early, item: { ...early.item, savedAt: ahead } },
      { ...trashed, item: { ...trashed.item, savedAt: ahead, deletedAt: ahead } },
      { ...old, item: { ...old.item, deletedAt: Date.now() - 31 * DAY_MS } },
    ];
    await ask(page, 'library.bring', { records });
    await page.evaluate(
      `${API}.storage.local.set({ ${JSON.stringify(STORAGE_KEYS.trashEmptied)}: ${ahead} })`,
    );
    // The same article again, changed, by the clock as it is now.
    const text = `${early.article.text}\n다시 고친 마지막 줄`;
    const html = `${early.article.html}<p>다시 고친 마지막 줄</p>`;
    const again = { ...early.article, text, html };
    const { item } = await ask(page, 'article.save', { article: again, images: [] });
    expect(item.savedAt).toBe(ahead);
    await reopen();
    const trash = async () => {
      const place = { view: 'trash' } as const;
      const asked = { query: '', place, sort: 'saved', offset: 0, limit: 10 } as const;
      return (await ask(page, 'library.list', asked)).items.map(({ title }) => title);
    };
    await until('the old one gone', async () => (await trash()).length === 1);
    expect(await trash()).toEqual([trashed.item.title]);
    const search = {
      query: '"고친 마지막"',
      place: { view: 'all' },
      sort: 'saved',
      offset: 0,
      limit: 10,
    } as const;
    expect((await ask(page, 'library.list', search)).items.map(({ id }) => id)).toEqual([item.id]);
    const opened = await ask(page, 'library.open', { id: item.id });
    expect(opened.article.text).toBe(text);
    const place = { offset: 5, share: 0.5, at: Date.now() };
    await ask(page, 'library.change', { ids: [item.id], deed: { kind: 'place', place } });
    expect((await ask(page, 'library.item', { id: item.id })).item?.place).toEqual(place);
  });
});
