import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { overflowing } from './overflow.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { ownPage, surfaceOf, untilReading } from './surface.ts';

const POST = '/news/1';
/** The width of a small phone, and of a window of 1,280 pixels magnified almost four times (WCAG 1.4.10 asks for 320). */
const WIDTHS = [360, 320] as const;
const READER = "document.querySelector('pandok-reader').shadowRoot";

// One engine lays text out for all: how wide a sentence is differs by its words, not by its browser.
describe.each(['ko', 'en-US'] as const)('nothing sticks out of a narrow window in %s', (language) => {
  let stage: Stage;
  let own: Tab;
  let tabId: number;
  let post: Tab;
  beforeAll(async () => {
    stage = await setStage('chromium', { language });
    own = await stage.driver.openOwn('options.html');
    post = await stage.driver.open(stage.origin + POST);
    const reader = await untilReading(post);
    await until('the summary', () => reader.has('.summary'));
    await reader.clickOn('.bar-save');
    await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
    tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + POST)));
    // Rules with the longest names that people have.
    await ask(own, 'settings.change', {
      change: {
        siteRules: { 'a-rather-long-name-of-a-board.example.co.kr': 'button' },
        readingRules: {
          'a-rather-long-name-of-a-board.example.co.kr': { body: '#view > .content', hide: [] },
        },
        markWords: { never: ['국제통화기금 세계은행 연차총회 합동 만찬'], always: [] },
      },
    });
  });
  afterAll(() => stage.end());

  async function holds(tab: Tab, root = 'document'): Promise<void> {
    for (const width of WIDTHS) {
      await tab.resize(width, 740);
      expect(await overflowing(tab, root), `at ${width} pixels`).toEqual([]);
    }
  }
  async function onOwn(path: string, ready: string, then?: (tab: Tab) => Promise<void>): Promise<void> {
    const tab = await stage.driver.openOwn(path);
    await until(ready, () => ownPage(tab).has(ready));
    await then?.(tab);
    await holds(tab);
    await tab.close();
  }

  it('the first page', () => onOwn('welcome.html', '.pictures'));
  it('the news', () => onOwn('whats-new.html', '.whats-new li'));
  it('the options', () => onOwn('options.html', '.kept li'));
  it('the options, searched without a hit', () =>
    onOwn('options.html', '.kept li', async (tab) => {
      await ownPage(tab).clickOn('#search');
      await tab.type('zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz');
      await until('the sentence', () => ownPage(tab).has('.none-found'));
    }));
  it('the popup, of an article', () => onOwn(`popup.html?tab=${tabId}`, '.summary-tools'));
  it('the popup, of the list', () =>
    onOwn(`popup.html?tab=${tabId}`, '.card', async (tab) => {
      await tab.press('2');
      await until('the list', () => ownPage(tab).has('.row'));
    }));
  it('beside the page', () => onOwn('sidepanel.html', '.popup .plain, .popup .rows'));
  it('the library, its list and an article', () =>
    onOwn('library.html', '.library-row', async (tab) => {
      await holds(tab);
      await ownPage(tab).clickOn('.library-row');
      await until('the article', () => ownPage(tab).has('.pane-article .body p'));
    }));
  it('the reading view, its menu, keys and panels', async () => {
    const reader = await untilReading(post);
    await holds(post, READER);
    for (const [key, part] of [
      ['x', '.x-ray .entry'],
      ['?', '.keys'],
    ] as const) {
      await post.press(key);
      await until(part, () => reader.has(part));
      await holds(post, READER);
      await post.press('Escape');
      await until('it away', async () => !(await reader.has(part)));
    }
  });
  it('the small button and its menu', async () => {
    await ask(own, 'settings.change', { change: { siteRules: {}, opening: 'button' } });
    const tab = await stage.driver.open(stage.origin + POST);
    const button = surfaceOf(tab, "document.querySelector('pandok-button')?.shadowRoot");
    await tab.resize(360, 740);
    await button.clickOn('.more');
    await until('the menu', () => button.has('.menu'));
    const box = await tab.evaluate<{ left: number; right: number }>(
      "(({ left, right }) => ({ left, right }))(document.querySelector('pandok-button').shadowRoot.querySelector('.menu').getBoundingClientRect())",
    );
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(360);
    await tab.close();
  });
});
