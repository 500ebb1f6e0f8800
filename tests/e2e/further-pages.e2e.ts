import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accelerators } from '../../demo/posts/01-accelerators.ts';
import { bodyTexts } from '../../demo/posts/contents.ts';
import { afterTextWords } from '../../lib/words/after-text.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { untilReading } from './surface.ts';

const words = afterTextWords.ko;
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('a story cut into pages in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  it('is read by its page, and made whole on request', async () => {
    const last = bodyTexts(accelerators).at(-1) ?? '';
    const tab = await stage.driver.open(`${stage.origin}/serial/1`);
    const reader = await untilReading(tab);
    await until('the offer', () => reader.has('.further-pages'));
    expect(await reader.words('.body')).not.toContain(last);
    await reader.click(words.join);
    await until('the last paragraph', async () => (await reader.words('.body'))?.includes(last));
    expect(await reader.has('.further-pages')).toBe(false);
  });
});
