import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accelerators } from '../../demo/posts/01-accelerators.ts';
import { STORAGE_KEYS } from '../../lib/settings/keys.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { failureWords } from '../../lib/words/failures.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { optionsPageWords } from '../../lib/words/options-page.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { readAloudWords } from '../../lib/words/read-aloud.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { menuWords } from '../../lib/words/reader-menu.ts';
import { siteRulesFileWords } from '../../lib/words/site-rules-file.ts';
import { smallButtonWords } from '../../lib/words/small-button.ts';
import { welcomeWords } from '../../lib/words/welcome.ts';
import { whatsNewWords } from '../../lib/words/whats-new.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { API, ask } from './ask.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { isReading, ownPage, type Surface, surfaceOf, untilClosed, untilReading } from './surface.ts';

const POST = '/news/1';

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

const buttonIn = (tab: Tab): Surface => surfaceOf(tab, "document.querySelector('pandok-button')?.shadowRoot");

describe.each(browsers)('the surfaces in %s', (browser) => {
  let stage: Stage;
  let own: Tab;
  beforeAll(async () => {
    stage = await setStage(browser);
    own = await stage.driver.openOwn('options.html');
  });
  afterAll(() => stage.end());

  const stored = () =>
    own.evaluate<Settings>(
      "(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings ?? {})",
    );
  const settle = (change: Partial<Settings>) => ask(own, 'settings.change', { change });

  describe('the first page', () => {
    const words = welcomeWords.ko;

    it('says what it does, lets choose how articles open, and has no barrier', async () => {
      const tab = await stage.driver.openOwn('welcome.html');
      const page = ownPage(tab);
      await page.says(words.heading, 'h1');
      expect(await page.count('.pictures .drawing')).toBe(3);
      expect(await page.count('.privacy-lines li')).toBe(3);
      await page.clickOn('input[value=request]');
      await until('the choice kept', async () => (await stored()).opening === 'request');
      expect(await violations(tab, 'document')).toEqual([]);
      await page.clickOn('input[value=auto]');
      await until('the choice back', async () => (await stored()).opening === 'auto');
      await tab.close();
    });

    it('opens a sample in the reading view, with its marks, summary and parts', async () => {
      const tab = await stage.driver.openOwn('welcome.html');
      await ownPage(tab).click(words.try);
      const reader = await untilReading(tab);
      await reader.says('두루서점', '.body');
      await until('marks', async () => (await reader.count('.body [data-kind]')) >= 5);
      await until('the summary', async () => (await reader.count('.summary li')) === 3);
      await tab.press('x');
      await until('the panel', () => reader.has('.x-ray .entry'));
      await tab.press('Escape');
      await tab.press('Escape');
      await untilClosed(tab);
      await tab.close();
    });

    it('says of its sample what is not to be had: a voice, a page to mark or to pick from', async () => {
      const tab = await stage.driver.openOwn('welcome.html');
      await tab.evaluate(
        "Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [], configurable: true })",
      );
      await ownPage(tab).click(words.try);
      const reader = await untilReading(tab);
      await until('a way to listen', () => reader.has('.bar-listen:not([disabled])'));
      await reader.clickOn('.bar-listen');
      await reader.says(readAloudWords.ko.noVoice, '.player');
      expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
      await reader.clickOn('.player-close');
      await reader.click(readerWords.ko.more);
      await until('the menu', () => reader.has('.menu'));
      const offered = (await reader.all('.menu .pd-button')).join();
      expect(offered).toContain(menuWords.ko.keys);
      for (const absent of [menuWords.ko.markPage, menuWords.ko.pickBlocks, menuWords.ko.never])
        expect(offered).not.toContain(absent);
      await tab.close();
    });

    it('is found again in the options, and so are the news', async () => {
      const tab = await stage.driver.openOwn('options.html');
      await until('the foot', () => ownPage(tab).has('.about'));
      expect(await ownPage(tab).all('.about a')).toEqual([
        optionsPageWords.ko.welcome,
        optionsPageWords.ko.whatsNew,
      ]);
      await tab.close();
      const news = await stage.driver.openOwn('whats-new.html');
      await ownPage(news).says(whatsNewWords.ko.news[0]?.lines[0] ?? '');
      expect(await violations(news, 'document')).toEqual([]);
      await news.close();
    });
  });

  describe('after an update', () => {
    it('no page opens: the popup has a quiet line, until it was followed', async () => {
      const version = await own.evaluate<string>(`${API}.runtime.getManifest().version`);
      const unseen = () =>
        own.evaluate<string | undefined>(
          `${API}.storage.local.get('${STORAGE_KEYS.unseenNews}').then((stored) => stored['${STORAGE_KEYS.unseenNews}'])`,
        );
      // Chromium's background can be told of an update; in Firefox what it notes of one is put there.
      if (browser === 'chromium')
        await stage.driver.inBackground(
          "chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' })",
        );
      else
        await own.evaluate(
          `${API}.storage.local.set({ '${STORAGE_KEYS.unseenNews}': ${JSON.stringify(version)} })`,
        );
      await until('the news noted', async () => (await unseen()) === version);
      const popup = await stage.driver.openOwn('popup.html');
      await ownPage(popup).click(popupWords.ko.news(version));
      await until('them open', () =>
        own.evaluate<boolean>(
          `${API}.tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.endsWith('/whats-new.html')))`,
        ),
      );
      await until('them seen', async () => (await unseen()) === undefined);
      await own.evaluate(
        `${API}.tabs.query({}).then((tabs) => ${API}.tabs.remove(tabs.filter(({ url }) => url?.endsWith('/whats-new.html')).map(({ id }) => id)))`,
      );
    });
  });

  describe('the options', () => {
    const words = optionsPageWords.ko;
    let tab: Tab;
    let page: Surface;
    beforeAll(async () => {
      tab = await stage.driver.openOwn('options.html');
      page = ownPage(tab);
      await until('everything there', () => page.has('.kept li'));
    });
    afterAll(() => tab.close());
    const shown = () =>
      tab.evaluate<string[]>(
        "Array.from(document.querySelectorAll('.part:not([hidden]) > .part-title'), (one) => one.textContent)",
      );
    /** Hands a file to the field behind a button, as the browser's own chooser would. */
    const hand = (text: string, field = '#file input[type=file]') =>
      tab.evaluate(`(() => {
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(text)}], 'settings.json', { type: 'application/json' }));
        const field = document.querySelector('${field}');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);

    it('lead from the contents to each part', async () => {
      expect(await page.all('.contents a')).toEqual(await shown());
      await page.click(words.part.keys);
      await until('the part in view', () =>
        tab.evaluate("Math.abs(document.querySelector('#keys').getBoundingClientRect().top) < 40"),
      );
      await until(
        'it marked as the current one',
        async () => (await page.all('.contents [aria-current]')).join() === words.part.keys,
      );
    });

    it('are found by words', async () => {
      await page.clickOn('#search');
      await tab.type('Ollama');
      await until('one part', async () => (await shown()).join() === words.part.summary);
      await tab.press('Escape');
      await until('all parts', async () => (await shown()).length === Object.keys(words.part).length);
    });

    it('change at once, are put into a file and back, and reset', async () => {
      await settle({ theme: 'auto', textSize: 18 });
      await page.clickOn('input[name=theme][value=sepia]');
      await until('the colours', () => tab.evaluate("document.documentElement.dataset.theme === 'sepia'"));
      expect((await stored()).theme).toBe('sepia');
      await hand('{"kind":"something else"}');
      await page.says(words.wrongFile['not-ours'], '#file [role=alert]');
      expect((await stored()).theme).toBe('sepia');
      await hand(JSON.stringify({ kind: 'pandok-settings', version: 1, settings: { theme: 'grey' } }));
      await until('the settings of the file', async () => (await stored()).theme === 'grey');
      await page.click(words.reset);
      await until('the first settings', async () => (await stored()).theme === 'auto');
      await page.click(optionsWords.ko.undo);
      await until('those before', async () => (await stored()).theme === 'grey');
      await settle({ theme: 'auto' });
      await until('its own colours', () => tab.evaluate('!document.documentElement.dataset.theme'));
    });

    it('are written into a file that they can be read from again', async () => {
      await settle({ theme: 'sepia' });
      await tab.evaluate(`(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => { globalThis.handedOver = blob; return make(blob); };
      })()`);
      await page.click(words.exportFile);
      await until('the file', () => tab.evaluate('globalThis.handedOver !== undefined'));
      const file = await tab.evaluate<string>('globalThis.handedOver.text()');
      await settle({ theme: 'auto' });
      await hand(file);
      await until('the settings of the file', async () => (await stored()).theme === 'sepia');
      await settle({ theme: 'auto' });
    });

    it('speak the language that is chosen, at once', async () => {
      await page.clickOn('input[name=language][value=en]');
      await page.says(optionsWords.en.heading, 'h1');
      expect(await tab.evaluate('document.documentElement.lang')).toBe('en');
      await page.clickOn('input[name=language][value=auto]');
      await page.says(optionsWords.ko.heading, 'h1');
    });

    it('take in rules for single sites alone, and say what is wrong with a file', async () => {
      const rulesFile = '.setting:has(#sites-title) input[type=file]';
      const words = siteRulesFileWords.ko;
      await hand(JSON.stringify({ kind: 'pandok-settings', version: 1, settings: {} }), rulesFile);
      await page.says(words.wrong['all-settings'], '.setting:has(#sites-title) > [role=alert]');
      const rules = { 'garam.example': 'never' };
      await hand(JSON.stringify({ kind: 'pandok-site-rules', version: 1, rules }), rulesFile);
      await until('the rule', async () => (await page.all('.rule-site')).includes('garam.example'));
      await page.click(optionsWords.ko.undo);
      await until('it away', async () => !(await page.all('.rule-site')).includes('garam.example'));
    });

    it('tell the shortcuts, and what is kept', async () => {
      expect(await page.all('#keys .key-rows kbd')).toContain('Alt+Shift+S');
      expect(await page.count('.kept li')).toBe(5);
      expect(await violations(tab, 'document')).toEqual([]);
    });
  });

  describe('beside the page', () => {
    const words = popupWords.ko;

    it('shows what the popup shows, of whichever tab is in front', async () => {
      const beside = await stage.driver.openOwn('sidepanel.html');
      const panel = ownPage(beside);
      await panel.says(failureWords.ko['restricted-page']);
      const post = await stage.driver.open(stage.origin + POST);
      await untilReading(post);
      await panel.says(accelerators.title, '.card h2');
      await panel.says(words.close);
      await post.press('Escape');
      await untilClosed(post);
      await panel.says(words.open, '.deeds');
      expect(await violations(beside, 'document')).toEqual([]);
      await post.go(`${stage.origin}/bbs/login.php`);
      await panel.says(words.notArticle);
      await post.close();
      await beside.close();
    });

    it('opens from the popup', async () => {
      const post = await stage.driver.open(stage.origin + POST);
      const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + POST)));
      const popup = await stage.driver.openOwn(`popup.html?tab=${tabId}`);
      await until('the article', () => ownPage(popup).has('.card'));
      await ownPage(popup).click(words.beside);
      const isOpen =
        browser === 'chromium'
          ? "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((open) => open.length > 0)"
          : 'browser.sidebarAction.isOpen({})';
      await until('the panel', () => own.evaluate<boolean>(isOpen));
      await post.close();
    });

    it('leads from the address bar to a search of the library', async () => {
      const library = await stage.driver.openOwn('library.html#find=%EB%91%90%EB%A3%A8%EB%AF%B8');
      await until('the words in the field', () =>
        library.evaluate("document.querySelector('#search')?.value === '두루미'"),
      );
      await library.close();
    });

    it('has its entries in the context menu', async () => {
      // The browser refuses to change an entry that it does not have.
      const known = (id: string) =>
        own.evaluate<boolean>(
          `(globalThis.browser ?? chrome).contextMenus.update(${JSON.stringify(id)}, { enabled: true }).then(() => true, () => false)`,
        );
      for (const entry of ['open-reader', 'save-page', 'save-link', 'save-selection'])
        expect(await known(entry), entry).toBe(true);
      expect(await known('no-such-entry')).toBe(false);
    });

    it('ticks the icon over a page that was saved, and no other', async () => {
      const badge = (address: string) =>
        own.evaluate<string>(
          `${tabNumber(address)}.then((tabId) => (globalThis.browser ?? chrome).action.getBadgeText({ tabId }))`,
        );
      const tab = await stage.driver.open(stage.origin + POST);
      const reader = await untilReading(tab);
      expect(await badge(stage.origin + POST)).toBe('');
      await reader.clickOn('.bar-save');
      await until('the tick', async () => (await badge(stage.origin + POST)) === '✓');
      await tab.close();
    });

    it('has its place in the browser, and shortcuts that can be changed', async () => {
      const manifest = await own.evaluate<{
        side_panel?: object;
        sidebar_action?: { open_at_install: boolean };
      }>('(globalThis.browser ?? chrome).runtime.getManifest()');
      const place = browser === 'chromium' ? manifest.side_panel : manifest.sidebar_action;
      expect(place).toMatchObject(
        browser === 'chromium' ? { default_path: 'sidepanel.html' } : { open_at_install: false },
      );
      const commands = await own.evaluate<{ name: string; shortcut: string }[]>(
        '(globalThis.browser ?? chrome).commands.getAll()',
      );
      const given = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
      expect(given).toMatchObject({
        _execute_action: 'Alt+Shift+U',
        'toggle-reader': 'Alt+Shift+M',
        'save-page': 'Alt+Shift+S',
        'open-library': 'Alt+Shift+L',
        'open-beside': '',
      });
    });
  });

  describe('the small button', () => {
    const words = smallButtonWords.ko;
    beforeAll(() => settle({ opening: 'button', introduced: true }));
    beforeEach(() => settle({ siteRules: {} }));
    afterAll(() => settle({ opening: 'auto', siteRules: {} }));

    async function openWithButton(): Promise<[tab: Tab, button: Surface]> {
      const tab = await stage.driver.open(stage.origin + POST);
      await until('the button', () => buttonIn(tab).has('.open'));
      return [tab, buttonIn(tab)];
    }
    const boxOf = (tab: Tab) =>
      tab.evaluate<{ x: number; y: number; left: number }>(`(() => {
        const box = document.querySelector('pandok-button').shadowRoot.querySelector('.open').getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2, left: box.left };
      })()`);

    it('stands there instead of the view, opens it, and is there again after it', async () => {
      const [tab, button] = await openWithButton();
      expect(await isReading(tab)).toBe(false);
      await button.click(words.open);
      const reader = await untilReading(tab);
      await reader.says(accelerators.title, 'h1');
      await tab.press('Escape');
      await untilClosed(tab);
      expect(await button.has('.open')).toBe(true);
      await tab.close();
    });

    it('takes no press of a script', async () => {
      const [tab] = await openWithButton();
      await tab.evaluate(`(() => {
        const root = document.querySelector('pandok-button').shadowRoot;
        root.querySelector('.open').click();
        root.querySelector('.more').click();
      })()`);
      expect(await buttonIn(tab).has('.menu')).toBe(false);
      expect(await isReading(tab)).toBe(false);
      await tab.close();
    });

    it('is reached, moved and unfolded by keyboard, and has no barrier', async () => {
      const [tab, button] = await openWithButton();
      await tab.evaluate("document.querySelector('pandok-button').shadowRoot.querySelector('.open').focus()");
      const before = await boxOf(tab);
      await tab.press('ArrowUp');
      await tab.press('ArrowLeft');
      await until('the other side', async () => (await boxOf(tab)).left < 40);
      expect((await boxOf(tab)).y).toBeLessThan(before.y);
      await tab.press('Tab');
      await tab.press('Enter');
      await until('the menu', () => button.has('.menu'));
      expect(await violations(tab, "document.querySelector('pandok-button')")).toEqual([]);
      await tab.press('Escape');
      await until('the menu away', async () => !(await button.has('.menu')));
      await tab.close();
      // Remembered, and on the next page too.
      const [next] = await openWithButton();
      expect((await boxOf(next)).left).toBeLessThan(40);
      await buttonIn(next).clickOn('.more');
      await buttonIn(next).click(words.otherSide);
      await until('the first side', async () => (await boxOf(next)).left > 400);
      await next.close();
    });

    it('is dragged to another place, and a drag is no press', async () => {
      const [tab] = await openWithButton();
      const from = await boxOf(tab);
      await tab.drag(from, { x: 60, y: 200 });
      await until('the button there', async () => {
        const box = await boxOf(tab);
        return box.left < 40 && Math.abs(box.y - 200) < 12;
      });
      expect(await isReading(tab)).toBe(false);
      await tab.drag(await boxOf(tab), { x: 1200, y: 500 });
      await until('the button back', async () => (await boxOf(tab)).left > 400);
      await tab.close();
    });

    it('is hidden for a page, and for a site by a rule that can be seen', async () => {
      const [tab, button] = await openWithButton();
      await button.clickOn('.more');
      await button.click(words.hideHere);
      await until('no button', async () => !(await button.has('.open')));
      await tab.close();
      const [again, shown] = await openWithButton();
      await shown.clickOn('.more');
      await shown.click(words.neverHere);
      await until('no button', async () => !(await shown.has('.open')));
      expect(Object.values((await stored()).siteRules)).toEqual(['never']);
      await again.close();
    });

    it('stands on no list', async () => {
      const list = await stage.driver.open(`${stage.origin}/bbs/board.php?bo_table=news`);
      await until('the marks of the list', () =>
        list.evaluate("document.querySelector('pandok-row-marks') !== null"),
      );
      expect(await list.evaluate<boolean>("document.querySelector('pandok-button') === null")).toBe(true);
      await list.close();
    });
  });
});
