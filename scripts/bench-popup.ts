import { type Tab, until } from '../tests/e2e/driver.ts';
import { setStage, tabNumber } from '../tests/e2e/stage.ts';
import { ownPage, untilReading } from '../tests/e2e/surface.ts';
import { buildExtension } from './build.ts';

// How soon the popup is there over an article that was read: its tabs and buttons, which answer from their first paint on,
// and the article's own card. Milliseconds from the navigation, of a page of the extension opened in a tab; beside it the news, a page of a few lines,
// for how busy the machine is.
const POST = '/news/1';
const TIMES = 20;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Watches from the first line of the page on; a mark for each of the two. */
const paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

async function firstPaint(tab: Tab): Promise<number> {
  return until('the first paint', () => tab.evaluate<number>(paint));
}

async function once(open: () => Promise<Tab>): Promise<{ controls: number; card: number }> {
  const popup = await open();
  const controls = await firstPaint(popup);
  await until('the card', () => ownPage(popup).has('.card'));
  const card = await popup.evaluate<number>('performance.now()');
  await popup.close();
  return { controls, card };
}

for (const browser of ['chromium', 'firefox'] as const) {
  await buildExtension(browser);
  const stage = await setStage(browser);
  try {
    const page = await stage.driver.open(stage.origin + POST);
    await untilReading(page);
    const own = await stage.driver.openOwn('options.html');
    const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + POST)));
    await own.close();
    const runs = [];
    const plain: number[] = [];
    for (let run = 0; run < TIMES; run += 1) {
      runs.push(await once(() => stage.driver.openOwn(`popup.html?tab=${tabId}`)));
      const news = await stage.driver.openOwn('whats-new.html');
      plain.push(await firstPaint(news));
      await news.close();
    }
    const [controls, card] = [runs.map((run) => run.controls), runs.map((run) => run.card)];
    console.log(
      `${browser}: controls ${median(controls).toFixed(0)} ms (worst ${Math.max(...controls).toFixed(0)}), article at most ${median(card).toFixed(0)} ms, a plain page ${median(plain).toFixed(0)} ms; median of ${TIMES}`,
    );
  } finally {
    await stage.end();
  }
}
