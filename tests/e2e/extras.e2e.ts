import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lightboxWords } from '../../lib/words/lightbox.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { isReading, type Surface, untilReading } from './surface.ts';

const PHOTOS = '/news/16';
const ROOT = "document.querySelector('pandok-reader').shadowRoot";
const SHOWN = `${ROOT}.querySelector('.lightbox img')?.getAttribute('src')`;
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('pictures in %s', (browser) => {
  const words = lightboxWords.ko;
  let stage: Stage;
  let tab: Tab;
  let reader: Surface;
  beforeAll(async () => {
    stage = await setStage(browser);
    tab = await stage.driver.open(stage.origin + PHOTOS);
    reader = await untilReading(tab);
    await until('pictures that open', async () => (await reader.count('.body img[role=button]')) >= 3);
  });
  afterAll(() => stage.end());

  it('open at a click, lead to each other by keys, and close with Esc, which closes nothing else', async () => {
    await reader.clickOn('.body img[role=button]');
    const first = await until('the picture', () => tab.evaluate<string>(SHOWN));
    await tab.press('ArrowRight');
    await until('the next one', async () => (await tab.evaluate<string>(SHOWN)) !== first);
    expect(await reader.words('.lightbox-place')).toMatch(/2번째/);
    await tab.press('Escape');
    await until('it closed', async () => !(await reader.has('.lightbox')));
    expect(await isReading(tab)).toBe(true);
    const focused = `${ROOT}.activeElement === ${ROOT}.querySelectorAll('.body img[role=button]')[1]`;
    await until('the focus on the picture last seen', () => tab.evaluate(focused));
  });

  it('open at Enter, keep the focus inside, grow and shrink', async () => {
    await tab.press('Enter');
    await until('the picture', () => reader.has('.lightbox img'));
    for (let press = 0; press < 8; press += 1) {
      await tab.press('Tab');
      const inside = `!${ROOT}.activeElement || !!${ROOT}.activeElement.closest('.lightbox')`;
      expect(await tab.evaluate(inside)).toBe(true);
    }
    await tab.press('=');
    await until('it large', () => reader.has('[data-larger]'));
    await reader.click(words.fitted);
    await until('it fitted', async () => !(await reader.has('[data-larger]')));
  });

  it('have no fault that axe finds, and stay within a narrow screen', async () => {
    await tab.resize(360, 740);
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
    const wide = `${ROOT}.querySelector('.lightbox').scrollWidth`;
    expect(await tab.evaluate<number>(wide)).toBeLessThanOrEqual(360);
    await reader.click(words.close);
    await until('it closed', async () => !(await reader.has('.lightbox')));
  });
});
