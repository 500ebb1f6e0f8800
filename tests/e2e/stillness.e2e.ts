import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API } from './ask.ts';
import { until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { readerIn, untilReading } from './surface.ts';

/** CSS pixels that something in our shadow root was moved by at once; nodes in there are hidden from a page's script. */
const MOVES = `new Promise((resolve) => {
  const moves = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries())
      for (const { node, previousRect, currentRect } of sources)
        if (!node) moves.push(Math.abs(currentRect.y - previousRect.y));
  }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => setTimeout(() => resolve(Math.max(0, ...moves))));
})`;

// Only Chromium tells of layout that shifts.
describe('the very first reading', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium');
  });
  afterAll(() => stage.end());

  it('moves nothing under the eyes when the note, the marks and the summary are there', async () => {
    const tab = await stage.driver.open(`${stage.origin}/bbs/board.php?bo_table=news&wr_id=1`);
    const reader = await untilReading(tab);
    await until('the note', () => reader.has('.note'));
    await until('the summary', () => reader.has('.summary-tools'));
    await until('marks', () => reader.has('.body [data-kind]'));
    expect(await tab.evaluate<number>(MOVES)).toBeLessThan(100);
  });
});

/**
 * Every place of every paragraph, frame by frame, from the first that shows one: `moved` is the farthest that one was ever
 * from where it stood first, in CSS pixels. Then the page looks at itself.
 */
const WATCH = `(() => {
  let first;
  globalThis.moved = 0;
  const look = () => {
    const body = document.querySelector('pandok-reader')?.shadowRoot.querySelector('.body');
    const edges = Array.from(body?.querySelectorAll('p, h2, h3, figure') ?? [], (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return [top, bottom];
    }).flat();
    if (edges.length) first ??= edges;
    edges.forEach((edge, index) => (moved = Math.max(moved, Math.abs(edge - first[index]))));
    requestAnimationFrame(look);
  };
  look();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
})()`;

describe.each(['chromium', 'firefox'] as const)('every further reading, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  it('moves no line when marks, the summary’s tools and what follows the text come after it', async () => {
    const own = await stage.driver.openOwn('options.html');
    const choose = (opening: string) =>
      own.evaluate(
        `${API}.storage.local.set({ settings: { introduced: true, marks: 'all', opening: '${opening}' } })`,
      );
    await choose('button');
    const tab = await stage.driver.open(`${stage.origin}/bbs/board.php?bo_table=news&wr_id=1`);
    const button = (there: boolean) =>
      until('the button', () =>
        tab.evaluate<boolean>(`!document.querySelector('pandok-button') !== ${there}`),
      );
    await button(true);
    await choose('auto');
    await button(false);
    await tab.evaluate(WATCH);
    const reader = readerIn(tab);
    await until('the summary', () => reader.has('.summary-tools'));
    await until('marks', () => reader.has('.body [data-shown]'));
    await until('what follows', () => reader.has('.comments'));
    expect(await tab.evaluate<number>('moved')).toBeLessThan(1);
  });
});
