import type { BrowserName } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build.ts';
import { setStage } from '../../tests/e2e/stage.ts';
import { bundle } from './bundle.ts';
import type { Figures } from './targets.ts';

/** Turns of the wheel, and CSS pixels of each: a fast hand on a long list. */
const TURNS = 150;
const TURN = 600;

/** The library page of the built extension with `articles` in it: how it opens after the background died, and scrolls. */
export async function measureSurface(browser: BrowserName, articles: number): Promise<Figures> {
  await buildExtension(browser);
  const stage = await setStage(browser);
  try {
    const tab = await stage.driver.openOwn('options.html');
    await tab.evaluate(`(() => { ${await bundle('bench/library/in-extension.ts')} })()`);
    await tab.evaluate(`fillExtension(${articles})`);
    await stage.driver.stopBackground();
    const opened = await tab.evaluate<Figures>('openPage()');
    const still = await tab.evaluate<Figures>(`standStill(${TURNS})`);
    await tab.evaluate('watchFrames()');
    for (let turn = 0; turn < TURNS; turn += 1) await tab.wheel(400, 500, TURN);
    const kept = await tab.evaluate<Figures>('framesKept()');
    return { ...opened, ...still, ...kept, ...(await tab.evaluate<Figures>('picturesCome()')) };
  } finally {
    await stage.end();
  }
}
