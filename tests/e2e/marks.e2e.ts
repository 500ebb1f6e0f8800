import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { isReading, type Surface, untilReading } from './surface.ts';

const LONG = '/bbs/board.php?bo_table=news&wr_id=1';
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
  });
  afterAll(() => stage.end());

  it('a mark that is pressed opens its card, from a script of its own; Esc closes it and nothing else', async () => {
    await reader.clickOn('.mark[data-kind="quantity"][data-first]');
    await until('the card', () => reader.has('.card .card-value'));
    expect(await reader.words('.card-value')).toMatch(/\d/);
    await tab.press('Escape');
    await until('the card away', async () => !(await reader.has('.card')));
    expect(await isReading(tab)).toBe(true);
  });
});
