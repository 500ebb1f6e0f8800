import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import { markWords } from '../../lib/words/marks.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { menuWords } from '../../lib/words/reader-menu.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { ask } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { ownPage, restingPlace, type Surface, untilReading } from './surface.ts';

const LONG = '/bbs/board.php?bo_table=news&wr_id=1';
const ROOT = "document.querySelector('pandok-reader').shadowRoot";
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

/** Where words of the text stand, from their first letter to their last, as a hand that selects them goes; nothing while they move. */
const placeOf = (words: string): string => `(async () => {
  const walker = document.createTreeWalker(${ROOT}.querySelector('.body'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + ${words.length});
    const { parentElement } = walker.currentNode;
    parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (!(await ${restingPlace('parentElement')})) return undefined;
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { from: { x: left + 1, y: (top + bottom) / 2 }, to: { x: right - 1, y: (top + bottom) / 2 } };
  }
})()`;

/** Takes another entry of a list that folds out, as a hand would: the browser's own list cannot be reached from outside. */
const choose = (selector: string, value: string): string => `(() => {
  const list = document.querySelector(${JSON.stringify(selector)});
  list.value = ${JSON.stringify(value)};
  list.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

describe.each(browsers)('what can be chosen, in %s', (browser) => {
  let stage: Stage;
  let own: Tab;
  let options: Surface;
  let tab: Tab;
  let reader: Surface;
  const stored = () =>
    own.evaluate<Settings>(
      "(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings ?? {})",
    );
  const settle = (change: Partial<Settings>) => ask(own, 'settings.change', { change });
  const focusView = () => tab.evaluate(`${ROOT}.querySelector('dialog').focus()`);
  const looks = () =>
    tab.evaluate<string[]>(`[${ROOT}.querySelector('dialog').dataset.theme,
      ${ROOT}.querySelector('.reader').style.getPropertyValue('--text-size'),
      ${ROOT}.querySelector('.pd-article').dataset.marks]`);
  beforeAll(async () => {
    stage = await setStage(browser);
    own = await stage.driver.openOwn('options.html');
    options = ownPage(own);
    tab = await stage.driver.open(stage.origin + LONG);
    reader = await untilReading(tab);
  });
  afterAll(() => stage.end());

  it('the first time: open only when asked', async () => {
    await until('the note', () => reader.has('.note'));
    await reader.click(menuWords.ko.openings.request);
    await until('the note away', async () => !(await reader.has('.note')));
    await until('the choice kept', async () => (await stored()).opening === 'request');
    await settle({ opening: 'auto' });
    await tab.go(stage.origin + LONG);
    reader = await untilReading(tab);
    expect(await reader.has('.note')).toBe(false);
    await until('the tools', () => reader.has('.tool-foot'));
    await until('marks', () => reader.has('.mark[data-first][role]'));
  });

  it('a sentence of the summary: pressed by key, it leads there with the focus', async () => {
    await until('the summary', () => reader.has('.summary-tools'));
    await tab.evaluate(`${ROOT}.querySelector('.summary li:last-child button').focus()`);
    await tab.press('Enter');
    await until('the focus at its place', () =>
      tab.evaluate(`${ROOT}.activeElement?.matches('.body .lit') === true`),
    );
  });

  it('by keys: the size, the colours and which marks show', async () => {
    await focusView();
    const first = await looks();
    for (const [key, index, back] of [
      ['=', 1, '-'],
      ['d', 0, ''],
      ['m', 2, ''],
    ] as const) {
      await tab.press(key);
      await until(`what ${key} changes`, async () => (await looks())[index] !== first[index]);
      if (back) await tab.press(back);
      if (back) await until('it back', async () => (await looks())[index] === first[index]);
    }
    await settle({ theme: 'auto', marks: 'key' });
    await until('all as it was', async () => (await looks()).join() === first.join());
  });

  it('beside the text: how many marks, which kinds, and a day that leads to its place', async () => {
    await focusView();
    await tab.press('x');
    await until('the panel', () => reader.has('.x-ray .entry'));
    const shown = (group: string) => reader.count(`.mark[data-shown][data-group=${group}]`);
    const before = await shown('figure');
    await reader.clickOn('.x-density input[value=all]');
    await until('more marks', async () => (await shown('figure')) > before);
    await reader.clickOn('.x-density input[value=none]');
    await until('none', async () => (await shown('figure')) === 0);
    await reader.clickOn('.x-density input[value=key]');
    await until('key ones', async () => (await shown('figure')) === before);
    const places = '.x-section:has(#x-place) [role=switch]';
    const names = await shown('name');
    await reader.clickOn(places);
    await until('fewer names', async () => (await shown('name')) < names);
    await reader.clickOn(places);
    await until('all of them', async () => (await shown('name')) === names);
    await until('nothing lit', async () => !(await reader.has('.body .lit')));
    await reader.clickOn('.timeline .entry');
    await until('the day lit', () => reader.has('.body .lit'));
  });

  it('on a narrow screen the sheet goes when it has led to a place', async () => {
    await tab.resize(360, 740);
    await reader.clickOn('.x-ray .entry');
    await until('the sheet away', async () => !(await reader.has('.x-ray')));
    await tab.resize(1280, 800);
  });

  it('words that are always marked from now on', async () => {
    const words = '배후단지';
    // What led to a place before may still be on its way there.
    const { from, to } = await until('the words at rest', () =>
      tab.evaluate<Record<'from' | 'to', { x: number; y: number }> | undefined>(placeOf(words)),
    );
    await tab.drag(from, to);
    await until('the offer', () => reader.has('.own-always'));
    await reader.clickOn('.own-always');
    await reader.click(markWords.ko.kinds.place);
    await until('it marked', async () => (await reader.all('.mark')).includes(words));
    expect((await stored()).markWords.always).toEqual([{ text: words, kind: 'place' }]);
  });

  it('the popup: a chip leads into the text, and when articles open is chosen for this site', async () => {
    const id = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + LONG)));
    const popup = await stage.driver.openOwn(`popup.html?tab=${id}`);
    await until('the chips', () => ownPage(popup).has('.chip'));
    await popup.evaluate(choose('.opening select', 'button-here'));
    await until('the rule', async () => Object.values((await stored()).siteRules ?? {}).join() === 'button');
    await popup.evaluate(choose('.opening select', 'auto'));
    await until('no rule', async () => Object.keys((await stored()).siteRules ?? {}).length === 0);
    await ownPage(popup).clickOn('.chip');
    await until('it lit', () => reader.has('.body .lit'));
  });

  it('the options: a rule for a site, a kind of marks, a word', async () => {
    const words = optionsWords.ko;
    const rules = () => options.all('.rule-site');
    await options.clickOn('#site');
    await own.type('이름이 아닌 것');
    await own.press('Enter');
    await options.says(words.wrongSite, '#site-wrong');
    await own.evaluate("document.querySelector('#site').select()");
    await own.type('https://garam.example/bbs/1');
    await own.press('Enter');
    await until('the rule', async () => (await rules()).includes('garam.example'));
    await own.evaluate(choose(`select[aria-label="${words.ruleFor('garam.example')}"]`, 'always'));
    await until('it changed', async () => (await stored()).siteRules['garam.example'] === 'always');
    await options.click(words.removeSite('garam.example'));
    await until('the rule away', async () => !(await rules()).includes('garam.example'));
    await until('the focus on the field', () => own.evaluate("document.activeElement?.id === 'site'"));
    await options.clickOn('.kind input');
    await until('the kind hidden', async () => (await stored()).hiddenKinds?.length === 1);
    await options.clickOn('.kind input');
    await until('it shown', async () => (await stored()).hiddenKinds?.length === 0);
    await options.clickOn('#word');
    await own.type('해온');
    await own.press('Enter');
    await until('the word', async () => (await rules()).includes('해온'));
    await options.click(words.removeWord('해온'));
    await until('the word away', async () => !(await rules()).includes('해온'));
  });
});
