import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedWords } from '../../lib/words/embeds.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { surfaceOf, untilReading } from './surface.ts';

const words = embedWords.ko;
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
/** The place of the film in the reading view has a shadow root of its own. */
const filmIn = (tab: Tab) =>
  surfaceOf(
    tab,
    "document.querySelector('pandok-reader')?.shadowRoot?.querySelector('.pandok-embed')?.shadowRoot",
  );

describe.each(browsers)('a film of another service in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  it('is a quiet place until its button is pressed, and then stands in the text', async () => {
    const tab = await stage.driver.open(`${stage.origin}/free/8`);
    await untilReading(tab);
    const film = filmIn(tab);
    await until('its button', () => film.has('button'));
    expect(await film.has('iframe')).toBe(false);
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
    await film.click(words.play);
    await until('the player', () => film.has('iframe[src^="https://www.youtube-nocookie.com/embed/"]'));
  });
});
