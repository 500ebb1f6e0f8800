import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
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

  it('the popup, both of its panels', async () => {
    const popup = await stage.driver.openOwn(`popup.html?tab=${tabId}`);
    await until('the summary', () => ownPage(popup).has('[role=tabpanel] li'));
    expect(await violations(popup, 'document')).toEqual([]);
    await popup.press('2');
    await until('the list', () => ownPage(popup).has('input[type=search]'));
    expect(await violations(popup, 'document')).toEqual([]);
  });

  it('the library, with an article open', async () => {
    const library = await stage.driver.openOwn('library.html');
    await ownPage(library).clickOn('.library-row');
    await until('the article', () => ownPage(library).has('.pane-article .body p'));
    expect(await violations(library, 'document')).toEqual([]);
  });

  it('the options', async () => {
    const options = await stage.driver.openOwn('options.html');
    await until('the choices', () => ownPage(options).has('input'));
    expect(await violations(options, 'document')).toEqual([]);
  });
});
