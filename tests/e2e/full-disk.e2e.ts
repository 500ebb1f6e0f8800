import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../lib/model/article.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { ask, message } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { bring, chooseFile, fileOf, halfArticles, rowsOf } from './library-page.ts';
import { type Stage, setStage } from './stage.ts';
import { ownPage } from './surface.ts';

const LIMIT = 20 * 1024 * 1024;
/** Of each article. What browsers keep of a letter is one to two bytes. */
const LETTERS = 1_000_000;
/** Far more than fits. */
const MOST = 20;

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

const article = (at: number, html: string): Article => ({
  ...{ url: `https://full.example/${at}`, canonical: `https://full.example/${at}`, title: `큰 글 ${at}` },
  ...{ html, text: '본문', comments: [], marks: [], summary: [], reasons: [] },
});

/** Letters that no compression makes smaller, put together in the page: they need not come over the wire. */
const LETTERS_MADE = `Array.from({ length: ${LETTERS} / 20_000 }, () =>
  String.fromCharCode(...crypto.getRandomValues(new Uint16Array(20_000)).map((one) => 0xac00 + (one % 11_172)))).join('')`;

/** Saves one large article; how it went. */
const save = (tab: Tab, at: number) =>
  tab.evaluate<{ ok: boolean; code?: string }>(
    `(() => { const letters = ${LETTERS_MADE}; return ${message('article.save', { article: article(at, '<p>…</p>'), images: [] }).replace('…', '" + letters + "')}; })()`,
  );

describe.each(browsers)('a full disk in %s', (browser) => {
  let stage: Stage;
  let page: Tab;
  beforeAll(async () => {
    stage = await setStage(browser, { storageLimit: LIMIT });
    page = await stage.driver.openOwn('library.html');
  });
  afterAll(() => stage.end());

  it('says so, and keeps what was acknowledged', async () => {
    const kept: string[] = [];
    let refused: string | undefined;
    for (let at = 0; at < MOST && refused === undefined; at += 1) {
      const reply = await save(page, at);
      if (reply.ok) kept.push(`큰 글 ${at}`);
      else refused = reply.code;
    }
    expect(refused).toBe('storage-full');
    expect(kept.length).toBeGreaterThan(2);
    const titles = (await rowsOf(page)).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(kept.toSorted());
    expect(await halfArticles(page)).toEqual([]);
  });

  it('tells whoever imports how far it came, and keeps what is there', async () => {
    const before = await rowsOf(page);
    const letters = await page.evaluate<string>(LETTERS_MADE);
    const item = {
      savedAt: 1,
      excerpt: '',
      length: 2,
      state: 'unread',
      favourite: false,
      tags: [],
      lists: [],
    };
    const records = [0, 1].map((at) => {
      const one = article(1000 + at, `<p>${letters}</p>`);
      const { url, canonical, title } = one;
      return { item: { ...item, id: 'x', url, canonical, title, highlights: [] }, article: one };
    });
    await chooseFile(page, fileOf(records as never));
    await bring(page);
    const manage = ownPage(page);
    await manage.says(manageWords.ko.noRoom, '.manage');
    await page.press('Escape');
    const after = (await rowsOf(page)).map(({ id }) => id);
    expect(before.filter(({ id }) => !after.includes(id))).toEqual([]);
    expect(await halfArticles(page)).toEqual([]);
  });

  it('reads and finds what is there, after a restart too', async () => {
    const before = (await rowsOf(page)).map(({ id }) => id).toSorted();
    await stage.restart();
    page = await stage.driver.openOwn('library.html');
    const shelf = ownPage(page);
    await until('rows', () => shelf.has('.library-row'));
    await shelf.clickOn('.library-row');
    await until('the article', () => shelf.has('.pane-article .body p'));
    expect((await rowsOf(page)).map(({ id }) => id).toSorted()).toEqual(before);
    const found = await ask(page, 'library.search', { query: '큰', place: { view: 'all' }, from: 0 });
    expect(found.hits.length).toBeGreaterThan(0);
  });
});
