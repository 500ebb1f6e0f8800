import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accelerators } from '../../demo/posts/01-accelerators.ts';
import { nightBus } from '../../demo/posts/02-bus.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { API, ask } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { rowsOf } from './library-page.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { untilClosed, untilReading } from './surface.ts';

const POST = '/bbs/board.php?bo_table=news&wr_id=1';
/** The same post as other links lead to it: tracked, paged, and with the board's short address. */
const SAME = [`${POST}&utm_source=mail`, `${POST}&page=3`, '/news/1'];
const OTHER = '/bbs/board.php?bo_table=news&wr_id=2';

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('what is saved shows, in %s', (browser) => {
  let stage: Stage;
  let own: Tab;
  beforeAll(async () => {
    stage = await setStage(browser);
    own = await stage.driver.openOwn('library.html');
  });
  afterAll(() => stage.end());

  const open = (path: string): Promise<Tab> => stage.driver.open(stage.origin + path);
  const tabId = (path: string): Promise<number> =>
    until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + path)));
  /** What stands on the toolbar icon of the tab that shows `path`. */
  const badge = async (path: string): Promise<string> =>
    own.evaluate<string>(`${API}.action.getBadgeText({ tabId: ${await tabId(path)} })`);

  it('on the toolbar icon of the page, of every address of the same post, and of no other', async () => {
    const tab = await open(POST);
    const reader = await untilReading(tab);
    expect(await badge(POST)).toBe('');
    await reader.clickOn('.bar-save');
    await until('the tick', async () => (await badge(POST)) === '✓');
    for (const path of SAME) {
      const again = await open(path);
      await until(`the tick on ${path}`, async () => (await badge(path)) === '✓');
      await again.close();
    }
    const other = await open(OTHER);
    await untilReading(other);
    expect(await badge(OTHER)).toBe('');
    await other.close();
    expect((await rowsOf(own)).map(({ title }) => title)).toEqual([accelerators.title]);
    await tab.close();
  });

  it('keeps the marks of an article that was saved before they were there', async () => {
    const [item] = await rowsOf(own);
    if (!item) throw new Error('One was saved.');
    const { article } = await ask(own, 'library.open', { id: item.id });
    expect(article.marks.length).toBeGreaterThan(5);
    expect(article.summary.length).toBeGreaterThan(0);
  });

  it('no longer where it was thrown away', async () => {
    const ids = (await rowsOf(own)).map(({ id }) => id);
    await ask(own, 'library.change', { ids, deed: { kind: 'trash' } });
    const tab = await open(POST);
    await untilReading(tab);
    expect(await badge(POST)).toBe('');
    await ask(own, 'library.change', { ids, deed: { kind: 'untrash' } });
    await tab.close();
  });

  // Nothing outside the browser can press its own menu, keys or address bar: Chromium lets the background hear of it, Firefox
  // does not.
  if (browser === 'chromium')
    it('what the context menu kept: the page, a link, a selection', async () => {
      const press = async (menuItemId: string, path: string, more: object = {}): Promise<void> => {
        const id = await tabId(path);
        const tab = await own.evaluate<object>(`${API}.tabs.get(${id})`);
        await stage.driver.inBackground(
          `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId, editable: false, ...more })}, ${JSON.stringify(tab)})`,
        );
      };
      const titles = async () => (await rowsOf(own)).map(({ title }) => title);
      const tab = await open(OTHER);
      await untilReading(tab);
      await press('save-page', OTHER);
      await until('the page', async () => (await titles()).includes(nightBus.title));
      await until('the tick', async () => (await badge(OTHER)) === '✓');
      const words = nightBus.body
        .flatMap((block) => (block.kind === 'p' ? [block.text] : []))[0]
        ?.slice(0, 20);
      await press('save-selection', OTHER, { selectionText: words });
      const saved = async () => (await rowsOf(own)).find(({ title }) => title === nightBus.title);
      await until('the highlight', async () => (await saved())?.highlights.length === 1);
      expect((await saved())?.highlights[0]?.quote).toBe(words);
      const before = (await titles()).length;
      await press('save-link', OTHER, { linkUrl: `${stage.origin}/bbs/board.php?bo_table=news&wr_id=3` });
      await until('the link', async () => (await titles()).length === before + 1);
      await tab.close();
    });

  if (browser === 'chromium')
    it('what the shortcuts of the browser do, and what is typed into its address bar', async () => {
      const tab = await open(OTHER);
      await untilReading(tab);
      const id = await tabId(OTHER);
      const command = async (name: string) => {
        const about = await own.evaluate<object>(`${API}.tabs.get(${id})`);
        await stage.driver.inBackground(
          `chrome.commands.onCommand.dispatch('${name}', ${JSON.stringify(about)})`,
        );
      };
      await command('toggle-reader');
      await untilClosed(tab);
      await command('toggle-reader');
      await untilReading(tab);
      await command('save-page');
      await until('the tick', async () => (await badge(OTHER)) === '✓');
      const pages = () =>
        own.evaluate<string[]>(
          `${API}.tabs.query({}).then((tabs) => tabs.map(({ url }) => url?.split('/').at(-1) ?? ''))`,
        );
      const before = (await pages()).filter((page) => page === 'library.html').length;
      await command('open-library');
      await until(
        'the library',
        async () => (await pages()).filter((page) => page === 'library.html').length > before,
      );
      await tab.close();
      await stage.driver.inBackground(
        "chrome.omnibox.onInputChanged.dispatch('심야', (rows) => chrome.storage.session.set({ suggested: rows }))",
      );
      const suggested = await until('a suggestion', () =>
        own.evaluate<{ content: string; description: string }[] | undefined>(
          `${API}.storage.session.get('suggested').then(({ suggested }) => suggested?.length ? suggested : undefined)`,
        ),
      );
      expect(suggested[0]?.description).toContain(nightBus.title);
      const shown = (look: string) =>
        own.evaluate<boolean>(
          `chrome.extension.getViews({ type: 'tab' }).some(({ document }) => document.querySelector(${look}))`,
        );
      const enter = (typed: string) =>
        stage.driver.inBackground(
          `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(typed)}, 'newForegroundTab')`,
        );
      await enter('심야');
      await until('the search', () =>
        shown("'#search')?.value === '심야' && document.querySelector('.row-excerpt mark'"),
      );
      await enter(suggested[0]?.content ?? '');
      await until('the article', () => shown("'.pane-article h1'"));
    });
});
