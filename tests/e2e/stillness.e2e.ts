import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { untilReading } from './surface.ts';

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
