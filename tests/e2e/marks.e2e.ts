import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markWords } from '../../lib/words/marks.ts';
import { popupWords } from '../../lib/words/popup.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { isReading, ownPage, type Surface, untilClosed, untilReading } from './surface.ts';

const LONG = '/bbs/board.php?bo_table=news&wr_id=1';
const popup = popupWords.ko;
const words = markWords.ko;
const PAINTED = "['name', 'figure', 'time'].map((one) => CSS.highlights.get('pandok-' + one)?.size ?? 0)";
const ROOT = "document.querySelector('pandok-reader').shadowRoot";
/** Does the text stand still from one picture to the next? It glides to what was asked for. */
const AT_REST = `new Promise((resolve) => {
  const view = ${ROOT}.querySelector('dialog');
  const top = view.scrollTop;
  setTimeout(() => requestAnimationFrame(() => resolve(view.scrollTop === top)), 100);
})`;
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('marks in %s', (browser) => {
  let stage: Stage;
  let tab: Tab;
  let reader: Surface;
  beforeAll(async () => {
    stage = await setStage(browser);
    tab = await stage.driver.open(stage.origin + LONG);
    reader = await untilReading(tab);
    await until('marks', async () => (await reader.count('.body [data-kind]')) >= 5);
    await reader.clickOn('.note-close');
  });
  afterAll(() => stage.end());

  it('what is chosen over the page is kept, and nothing goes wrong', async () => {
    const own = await stage.driver.openOwn('options.html');
    const kept =
      "(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings?.introduced === true)";
    await until('the note never again', () => own.evaluate(kept));
    await own.close();
    expect(await reader.has('.trouble')).toBe(false);
  });

  it('a mark that is pressed opens its card, from a script of its own; Esc closes it and nothing else', async () => {
    await reader.clickOn('.mark[data-kind="quantity"][data-first]');
    await until('the card', () => reader.has('.card .card-value'));
    expect(await reader.words('.card-value')).toMatch(/\d/);
    await tab.press('Escape');
    await until('the card away', async () => !(await reader.has('.card')));
    expect(await isReading(tab)).toBe(true);
  });

  it('the keyboard reaches a mark, its card, and comes back', async () => {
    await tab.evaluate(`${ROOT}.querySelector('.mark[role]').focus()`);
    await tab.press('Enter');
    await until('the focus in the card', () => tab.evaluate(`!!${ROOT}.activeElement?.closest('.card')`));
    await tab.press('Escape');
    await until('the focus on the mark', () => tab.evaluate(`!!${ROOT}.activeElement?.matches('.mark')`));
    expect(await reader.has('.card')).toBe(false);
  });

  it('names and figures stand beside the text, are filtered, and lead to their place', async () => {
    await tab.press('x');
    await until('the panel', () => reader.has('.x-ray .entry'));
    await reader.clickOn('.x-filter');
    await tab.type('26만');
    await until('one entry', async () => (await reader.count('.x-ray .entry')) === 1);
    await reader.clickOn('.x-ray .entry');
    await until('the lit mark', () => reader.has('.body .mark.lit'));
    expect(await reader.words('.body .mark.lit')).toBe('26만 장');
    await tab.press('Escape');
    await until('the panel away', async () => !(await reader.has('.x-ray')));
    await until('the text at rest', () => tab.evaluate(AT_REST));
    expect(await isReading(tab)).toBe(true);
  });

  it('a wrong mark goes for good, and comes back by undo', async () => {
    const marked = async () => (await reader.all('.mark[data-shown]')).includes('26만 장');
    await reader.clickOn('.mark[data-kind="quantity"][data-first]');
    await until('the card', () => reader.has('.card-never'));
    await reader.clickOn('.card-never');
    await until('the mark away', async () => !(await marked()));
    await reader.click(words.undo);
    await until('the mark back', marked);
  });

  it('the original page is marked from the popup, untouched, and unmarked again', async () => {
    const able = await tab.evaluate<boolean>("typeof Highlight === 'function' && 'highlights' in CSS");
    const before = await tab.evaluate<string>('document.body.innerHTML');
    const own = await stage.driver.openOwn('options.html');
    const id = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + LONG)));
    await own.close();
    const open = () => stage.driver.openOwn(`popup.html?tab=${id}`);
    let over = await open();
    await until('the chips', () => ownPage(over).has('.chip'));
    expect(await ownPage(over).has('.mark-page')).toBe(able);
    if (!able) return;
    await ownPage(over).click(popup.markPage);
    await untilClosed(tab);
    const painted = await until('marks on the page', async () => {
      const sizes = await tab.evaluate<number[]>(PAINTED);
      return (sizes[0] ?? 0) > 0 && (sizes[1] ?? 0) > 0 ? sizes : undefined;
    });
    expect(painted).toHaveLength(3);
    expect(await tab.evaluate<string>('document.body.innerHTML')).toBe(before);
    over = await open();
    await ownPage(over).click(popup.unmarkPage);
    await until('the page as it was', async () =>
      (await tab.evaluate<number[]>(PAINTED)).every((size) => size === 0),
    );
  });
});
