/**
 * Times the reading view on the demo's long story in real browsers: `npm run bench:reader [-- --runs 20] [--browser
 * chromium]`. From the moment that the always-on script looks at the settled page to the frame that shows the article, the
 * way through the background included. Beside it a bare Readability that parses a copy of the same page and shows it in a
 * dialog: once run in the page itself, as if it were there already, and once sent there by the extension, as it would
 * have to be. Medians; timings depend on the machine and its load, their ratios much less. Then the frames of scrolling
 * through 30,000 characters.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { longWalk } from '../demo/posts/18-walk.ts';
import { message } from '../tests/e2e/ask.ts';
import { type Tab, until } from '../tests/e2e/driver.ts';
import { type Stage, setStage, tabNumber } from '../tests/e2e/stage.ts';
import { type BrowserName, requireBrowsers } from './browsers.ts';
import { buildExtension } from './build.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
  },
});
const runs = Number(values.runs);

const STORY = '/news/1';
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const API = '(globalThis.browser ?? chrome)';
const settings = (opening: string): string =>
  `${API}.storage.local.set({ settings: ${JSON.stringify({ introduced: true, opening })} })`;

/** Milliseconds since the epoch, finer than Date: the pages of one browser share this clock. */
const NOW = 'performance.timeOrigin + performance.now()';
const BODY = "document.querySelector('pandok-reader')?.shadowRoot.querySelector('.body p')";
/** In the page: resolves with the time of the frame after the one in which `what` was there. */
const shown = (what: string): string => `new Promise((resolve) => {
  const look = () => (${what} ? requestAnimationFrame(() => resolve(${NOW})) : requestAnimationFrame(look));
  look();
})`;
/** Compiles and runs Readability on a copy, as an extension must, and shows what it gives. */
const BARE = `(() => {
  const end = ${shown("document.querySelector('bare-reader')")};
  const Reader = (0, eval)(${JSON.stringify(`(() => { ${READABILITY}; return Readability; })()`)});
  const { title, content } = new Reader(document.cloneNode(true)).parse();
  const host = document.createElement('bare-reader');
  const root = host.attachShadow({ mode: 'open' });
  const shown = document.createElement('dialog');
  shown.style.cssText = 'width: 100%; height: 100%; max-width: none; max-height: none; border: 0; overflow: auto';
  shown.innerHTML = '<h1></h1>' + content;
  shown.firstChild.textContent = title;
  root.append(shown);
  document.documentElement.append(host);
  shown.showModal();
  return end;
})()`;
/**
 * What drives Firefox watches pictures that come from its cache, and fetches all that it needs for that with the first in a
 * page, on the page's own thread: no user has that, and both ways show pictures. So the first comes before.
 */
const FIRST_PICTURE = 'new Image().src = document.images[0].src';
/** The page looks at itself again, as when it comes back from the browser's cache. */
const LOOK_AGAIN = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

async function timeView({ driver, origin }: Stage, own: Tab): Promise<number> {
  // The small button shows that the page was looked at, and goes when the settings change: then all is at rest.
  await own.evaluate(settings('button'));
  const tab = await driver.open(origin + STORY);
  const button = (there: boolean): Promise<boolean> =>
    until('the button', () => tab.evaluate<boolean>(`!document.querySelector('pandok-button') !== ${there}`));
  await button(true);
  await own.evaluate(settings('auto'));
  await button(false);
  await tab.evaluate(FIRST_PICTURE);
  const taken = await tab.evaluate<number>(
    `(async () => { const end = ${shown(BODY)}; const from = ${NOW}; ${LOOK_AGAIN}; return (await end) - from; })()`,
  );
  await tab.close();
  return taken;
}

/** Milliseconds of the bare page: there already, and sent there. */
async function timeBare({ driver, origin }: Stage, own: Tab): Promise<readonly [number, number]> {
  await own.evaluate(settings('request'));
  const address = `${origin}${STORY}`;
  const there = await driver.open(address);
  await there.evaluate(FIRST_PICTURE);
  const plain = await there.evaluate<number>(
    `(async () => { const from = ${NOW}; return (await ${BARE}) - from; })()`,
  );
  await there.close();
  const tab = await driver.open(address);
  await tab.evaluate(FIRST_PICTURE);
  const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(address)));
  const sent = await own.evaluate<number>(`(async () => {
    const from = ${NOW};
    const send = { target: { tabId: ${tabId} }, world: 'MAIN', func: (code) => (0, eval)(code) };
    const [{ result }] = await ${API}.scripting.executeScript({ ...send, args: [${JSON.stringify(BARE)}] });
    return result - from;
  })()`);
  await tab.close();
  return [plain, sent];
}

/** Milliseconds of each frame while a screen's height is scrolled every fifth of a second. */
async function timeFrames({ driver, origin }: Stage, own: Tab): Promise<number[]> {
  const address = `${origin}/free/${longWalk.id}`;
  const tab = await driver.open(address);
  const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(address)));
  await own.evaluate(`${message('reader.inject', { tabId })}.then(() =>
    ${API}.tabs.sendMessage(${tabId}, { name: 'page.show', request: { automatic: true } }))`);
  await until('the article', () => tab.evaluate<boolean>(`${BODY} !== undefined`));
  const frames = await tab.evaluate<number[]>(`new Promise((resolve) => {
    const view = document.querySelector('pandok-reader').shadowRoot.querySelector('dialog');
    const frames = [];
    let last = performance.now();
    const step = (now) => {
      frames.push(now - last);
      last = now;
      view.scrollTop += 80;
      if (view.scrollTop + view.clientHeight >= view.scrollHeight - 1 || frames.length > 900) resolve(frames);
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  await tab.close();
  return frames.slice(1);
}

async function measure(browser: BrowserName): Promise<void> {
  requireBrowsers([browser]);
  await buildExtension(browser);
  const stage = await setStage(browser);
  try {
    const own = await stage.driver.openOwn('options.html');
    const view: number[] = [];
    const bare: number[] = [];
    const sent: number[] = [];
    // The first of each warms up what a browser keeps from then on.
    for (let run = 0; run <= runs; run += 1) {
      const ours = await timeView(stage, own);
      const [there, travelled] = await timeBare(stage, own);
      if (run === 0) continue;
      view.push(ours);
      bare.push(there);
      sent.push(travelled);
    }
    const [ready, plain, travelled] = [median(view), median(bare), median(sent)];
    console.log(`${browser}: median of ${runs}`);
    console.log(`  reading view ready, ms       ${ready.toFixed(1)}  (80 or less)`);
    console.log(`  bare Readability, ms         ${plain.toFixed(1)}, sent there ${travelled.toFixed(1)}`);
    console.log(
      `  ratio                        ${(ready / plain).toFixed(2)}, to the one sent ${(ready / travelled).toFixed(2)}  (1.2 or less)`,
    );
    const frames = await timeFrames(stage, own);
    const late = frames.filter((frame) => frame > 25).length;
    console.log(
      `  scrolling 30,000 characters  ${median(frames).toFixed(1)} ms a frame, ${late} of ${frames.length} late`,
    );
  } finally {
    await stage.end();
  }
}

for (const browser of values.browser as BrowserName[]) await measure(browser);
