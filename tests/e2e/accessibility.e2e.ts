import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryWords } from '../../lib/words/library.ts';
import { ownHighlightWords } from '../../lib/words/own-highlights.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
import { walkFocus } from './focus-walk.ts';
import { composeIn, shelfOf } from './hangul.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { ownPage, untilReading } from './surface.ts';

const POST = '/news/1';

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('WCAG 2.2 AA in %s', (browser) => {
  let stage: Stage;
  let tabId: number;
  let page: Tab;
  beforeAll(async () => {
    stage = await setStage(browser);
    page = await stage.driver.open(stage.origin + POST);
    const reader = await untilReading(page);
    await until('the summary', () => reader.has('.summary'));
    await reader.clickOn('.bar-save');
    await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
    const own = await stage.driver.openOwn('options.html');
    tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + POST)));
    await own.close();
  });
  afterAll(() => stage.end());

  it('the reading view, with its first-time note', async () => {
    expect(await violations(page, "document.querySelector('pandok-reader')")).toEqual([]);
  });

  it('the reading view by Tab: every stop is seen and drawn around, and the focus is never lost', async () => {
    await page.evaluate("document.querySelector('pandok-reader').shadowRoot.querySelector('dialog').focus()");
    const { stops, wrong } = await walkFocus(page);
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(35);
  });

  it('the card of a mark, and the names and figures beside the text', async () => {
    const reader = await untilReading(page);
    await page.press('x');
    await until('the panel', () => reader.has('.x-ray .entry'));
    await page.evaluate(
      "document.querySelector('pandok-reader').shadowRoot.querySelector('.mark[data-group=name][data-shown]').click()",
    );
    await until('the card', () => reader.has('.card'));
    expect(await violations(page, "document.querySelector('pandok-reader')")).toEqual([]);
    await page.press('Escape');
    await page.press('Escape');
    await until('both away', async () => !(await reader.has('.card, .x-ray')));
  });

  it('no key is heard in the reading view while Hangul is composed in it', async () => {
    const reader = await untilReading(page);
    const root = "document.querySelector('pandok-reader').shadowRoot";
    /** What the keys of sizes, themes and marks would have changed. */
    const looks = () =>
      page.evaluate<string>(
        `${root}.querySelector('dialog').dataset.theme + ${root}.querySelector('.pd-article').style.cssText + ${root}.querySelectorAll('.mark[data-shown]').length`,
      );
    const before = await looks();
    await page.press('x');
    await until('the filter', () => reader.has('.x-filter'));
    await composeIn(page, `${root}.querySelector('.x-filter')`);
    expect(await reader.count('.x-ray, .appearance, .outline, .keys, .player, .own-bar')).toBe(1);
    await page.press('Escape');
    await until('the panel away', async () => !(await reader.has('.x-ray')));
    // A note at a highlight: kept by Enter, but not by the Enter that ends a syllable.
    await page.evaluate(`${root}.querySelector('dialog').focus()`);
    await page.press('h');
    await until('the bar', () => reader.has('.own-bar'));
    await reader.click(ownHighlightWords.ko.note);
    await until('the field', () => reader.has('.own-bar input'));
    await composeIn(page, `${root}.querySelector('.own-bar input')`);
    expect(await reader.has('.own-bar input')).toBe(true);
    await page.press('Enter');
    await until('the note', () => reader.has('mark.own[data-note]'));
    expect(await looks()).toBe(before);
    await until('the bar away', async () => !(await reader.has('.own-bar')));
    // Away from the text, which moves when the panel comes: Esc would close the card of a mark under the pointer first.
    await page.wheel(5, 5, 0);
    await until('no card', async () => !(await reader.has('.card')));
    await page.evaluate(`${root}.querySelector('dialog').focus()`);
    // The same keys outside of a field, as a Korean keyboard gives them, are keys.
    await page.evaluate(
      `${root}.querySelector('dialog').dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅌ', bubbles: true, composed: true, cancelable: true }))`,
    );
    await until('the panel', () => reader.has('.x-ray'));
    await page.press('Escape');
    await until('the panel away', async () => !(await reader.has('.x-ray')));
  });

  it('magnified four times, every stop of Tab is seen, in the view, its panels and our own pages', async () => {
    /** What a window of 1280 by 1024 is then. */
    const zoom = (tab: Tab) => tab.resize(320, 256);
    const root = "document.querySelector('pandok-reader').shadowRoot";
    for (const [key, part] of [
      ['', '.bar'],
      ['x', '.x-ray .entry'],
      ['a', '.appearance'],
      ['?', '.keys'],
      ['u', '.own-panel'],
    ] as const) {
      // Each in a tab of its own: a walk ends among the browser's own buttons, and Firefox draws no ring in a page behind them.
      const tab = await stage.driver.open(stage.origin + POST);
      const reader = await untilReading(tab);
      await zoom(tab);
      await until('the tools', () => reader.has('.tool-foot'));
      await until('marks that can be reached', () => reader.has('.mark[role]'));
      await tab.evaluate(`${root}.querySelector('dialog').focus()`);
      if (key) await tab.press(key);
      await until(part, () => reader.has(part));
      expect((await walkFocus(tab, 160)).wrong, part).toEqual([]);
      await tab.close();
    }
    for (const [path, ready] of [
      [`popup.html?tab=${tabId}`, '[role=tabpanel] li'],
      ['sidepanel.html', '.popup .plain, .popup .rows'],
      ['library.html', '.library-row'],
      ['options.html', '.kept li'],
      ['welcome.html', '.pictures'],
    ] as const) {
      const own = await stage.driver.openOwn(path);
      await zoom(own);
      await until(ready, () => ownPage(own).has(ready));
      await until('nothing moving', () => own.evaluate('document.getAnimations().length === 0'));
      expect((await walkFocus(own, 160)).wrong, path).toEqual([]);
      await own.close();
    }
  });

  it('the popup, both of its panels', async () => {
    const popup = await stage.driver.openOwn(`popup.html?tab=${tabId}`);
    await until('the summary', () => ownPage(popup).has('[role=tabpanel] li'));
    expect(await violations(popup, 'document')).toEqual([]);
    const first = await walkFocus(popup);
    expect(first.wrong).toEqual([]);
    expect(first.stops).toBeGreaterThan(12);
    await popup.press('2');
    await until('the list', () => ownPage(popup).has('input[type=search]'));
    expect(await violations(popup, 'document')).toEqual([]);
    await composeIn(popup, "document.querySelector('input[type=search]')");
    expect(await ownPage(popup).has('[role=tab][aria-selected=true]#tab-list')).toBe(true);
    await popup.close();
  });

  it('the library, with an article open', async () => {
    const library = await stage.driver.openOwn('library.html');
    await ownPage(library).clickOn('.library-row');
    await until('the article', () => ownPage(library).has('.pane-article .body p'));
    expect(await violations(library, 'document')).toEqual([]);
    await library.evaluate("document.querySelector('#search').focus()");
    const walk = await walkFocus(library);
    expect(walk.wrong).toEqual([]);
    expect(walk.stops).toBeGreaterThan(25);
    const shelf = ownPage(library);
    await library.press('t');
    await until('the fields', () => shelf.has('.note-field textarea'));
    const before = await shelfOf(library);
    await composeIn(library, "document.querySelector('.tag-field input')");
    await library.evaluate("document.querySelector('.tag-field input').select()");
    await library.press('Backspace');
    await composeIn(library, "document.querySelector('.note-field textarea')");
    await shelf.says(libraryWords.ko.kept, '.note-field [role=status]');
    await shelf.clickOn('.new-list');
    await until('the field', () => shelf.has('.new-list-form input'));
    await composeIn(library, "document.querySelector('.new-list-form input')");
    expect(await shelf.has('.new-list-form input')).toBe(true);
    expect(await shelfOf(library)).toEqual(before);
    await composeIn(library, "document.querySelector('#search')");
    // It is in the note; the field has the word still, and the article stays open.
    await until('the row', async () => (await shelf.count('.library-row')) === 1);
    expect((await shelfOf(library)).article).toBe(before.article);
    await library.close();
  });

  it('the options', async () => {
    const options = await stage.driver.openOwn('options.html');
    await until('the choices', () => ownPage(options).has('.kept li'));
    expect(await violations(options, 'document')).toEqual([]);
    const { stops, wrong } = await walkFocus(options);
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(40);
  });
});
