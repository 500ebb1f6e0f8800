import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accelerators } from '../../demo/posts/01-accelerators.ts';
import { blockPickerWords } from '../../lib/words/block-picker.ts';
import { failureWords } from '../../lib/words/failures.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { readingRulesWords } from '../../lib/words/reading-rules.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { isReading, ownPage, readerIn, surfaceOf, untilReading } from './surface.ts';

const words = blockPickerWords.ko;
const rules = readingRulesWords.ko;
const POST = '/general/1';
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

const pickerIn = (tab: Tab) => surfaceOf(tab, "document.querySelector('pandok-block-picker')?.shadowRoot");

async function startPicking(tab: Tab) {
  await untilReading(tab);
  await tab.press('b');
  const picker = pickerIn(tab);
  await picker.says(words.title, 'h2');
  return picker;
}

/** The middle of a block of the page, brought into view. */
const middleOf = (tab: Tab, selector: string) =>
  tab.evaluate<{ x: number; y: number }>(`(() => {
    const block = document.querySelector(${JSON.stringify(selector)});
    block.scrollIntoView({ block: 'start' });
    const box = block.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + 12 };
  })()`);

describe.each(browsers)('a wrong reading, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage?.end());
  const open = () => stage.driver.open(stage.origin + POST);
  const bodySays = (tab: Tab, sentence: string) => readerIn(tab).says(sentence, '.body');

  it('is put right by pointing at the text, on this page and from then on', async () => {
    const tab = await open();
    const before = await tab.evaluate<string>('document.body.innerHTML');
    const picker = await startPicking(tab);
    expect(await tab.evaluate<string>('document.body.innerHTML')).toBe(before);
    const { x, y } = await middleOf(tab, '.says h3');
    await tab.clickAt(x, y);
    await untilReading(tab);
    expect(await picker.has('.tools')).toBe(false);
    await bodySays(tab, '한마디');
    await tab.close();
    const again = await open();
    await untilReading(again);
    await bodySays(again, '한마디');
    expect(await readerIn(again).words('.body')).not.toContain(
      accelerators.body[0]?.kind === 'p' ? accelerators.body[0].text : '?',
    );
    await again.close();
  });

  it('can be seen and forgotten in the settings', async () => {
    const options = await stage.driver.openOwn('options.html');
    const site = new URL(stage.origin).host;
    await ownPage(options).says(site, '.reading-rule');
    await ownPage(options).click(rules.remove(site));
    await ownPage(options).says(rules.removed(site));
    await options.close();
    const tab = await open();
    const reader = await untilReading(tab);
    await reader.says(accelerators.title, 'h1');
    expect(await reader.words('.body')).not.toContain('한마디');
    await tab.close();
  });

  it('is put right by the keyboard alone, and left as it was by Esc', async () => {
    const tab = await open();
    const picker = await startPicking(tab);
    const first = await picker.words('.block');
    await until('a frame around a block of the page', () =>
      tab.evaluate<boolean>(`(() => {
        const frame = document.querySelector('pandok-block-picker').shadowRoot.querySelector('.current').getBoundingClientRect();
        return [...document.body.querySelectorAll('*'), document.body].some((block) => {
          const box = block.getBoundingClientRect();
          return ['left', 'top', 'width', 'height'].every((side) => Math.abs(box[side] - frame[side]) < 1);
        });
      })()`),
    );
    await tab.press('ArrowDown');
    await until('another block', async () => (await picker.words('.block')) !== first);
    await tab.press('h');
    await picker.says(words.hidden('1'), '.block');
    await tab.press('u');
    await until('nothing hidden', async () => !(await picker.words('.block'))?.includes(words.hidden('1')));
    await tab.press('Escape');
    const reader = await untilReading(tab);
    await reader.says(accelerators.title, 'h1');
    expect(await isReading(tab)).toBe(true);
    await tab.close();
  });

  it('is offered where no article was found at all', async () => {
    const address = `${stage.origin}/bbs/login.php`;
    const tab = await stage.driver.open(address);
    const own = await stage.driver.openOwn('options.html');
    const id = await until('the tab', () => own.evaluate<number>(tabNumber(address)));
    await own.close();
    const popup = await stage.driver.openOwn(`popup.html?tab=${id}`);
    await ownPage(popup).click(popupWords.ko.readAnyway);
    await ownPage(popup).click(popupWords.ko.pick);
    const reader = await untilReading(tab);
    await reader.says(failureWords.ko['no-article'], '.failed');
    await reader.click(readerWords.ko.pick);
    await pickerIn(tab).says(words.title, 'h2');
    await tab.press('Escape');
    await untilReading(tab);
    await tab.close();
  });
});
