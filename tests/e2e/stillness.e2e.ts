import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { readerIn, untilClosed, untilReading } from './surface.ts';

/** CSS pixels that something in our shadow root was moved by at once, up or aside; nodes in there are hidden from a page's script. */
const MOVES = `new Promise((resolve) => {
  const moves = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries())
      for (const { node, previousRect, currentRect } of sources)
        if (!node) moves.push(Math.abs(currentRect.y - previousRect.y), Math.abs(currentRect.x - previousRect.x));
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
    expect(await tab.evaluate<number>(MOVES)).toBeLessThan(1);
  });
});

/**
 * Every edge of every line of the article and of the bar, frame by frame, from the first that shows one: `moved` is the
 * farthest that one was ever from where it stood first, in CSS pixels; `headed` whether the summary had its heading then.
 * Then the page looks at itself.
 */
const WATCH = `(() => {
  let first;
  globalThis.moved = 0;
  const look = () => {
    const root = document.querySelector('pandok-reader')?.shadowRoot;
    const shown = root?.querySelector('dialog[open] .body p') ? root.querySelectorAll('.bar > button, .head > *, .summary h2, .summary-sentence, .body :is(p, h2, h3, figure)') : [];
    const edges = Array.from(shown, (one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      return [top, bottom, left, right];
    }).flat();
    if (edges.length) {
      first ??= edges;
      globalThis.headed ??= root.querySelector('.summary h2') !== null;
    }
    edges.forEach((edge, index) => (moved = Math.max(moved, Math.abs(edge - first[index]))));
    requestAnimationFrame(look);
  };
  look();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
})()`;

/** Where the page and its lines stand, as one string; nothing while the view lies over them. */
const PAGE_STANDS = `(() => {
  if (document.querySelector('pandok-reader')) return '';
  const lines = Array.from(document.querySelectorAll('h1, p'), (line) => {
    const { left, top, width } = line.getBoundingClientRect();
    return [left, top, width].map(Math.round).join();
  });
  return [scrollX, scrollY, ...lines].join(' ');
})()`;

/** Every such standing of the page, frame by frame, each once, in `stood`. */
const WATCH_PAGE = `(() => {
  globalThis.stood = [];
  const look = () => {
    const now = ${PAGE_STANDS};
    if (now && !stood.includes(now)) stood.push(now);
    requestAnimationFrame(look);
  };
  look();
})()`;

const ADDRESS = '/bbs/board.php?bo_table=news&wr_id=1';

describe.each(['chromium', 'firefox'] as const)('every further reading, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  /** A tab that shows the article's page as it is, whose next look at itself opens the view. */
  async function aboutToRead(introduced = true): Promise<Tab> {
    const own = await stage.driver.openOwn('options.html');
    const choose = (opening: string) =>
      own.evaluate(
        `${API}.storage.local.set({ settings: { introduced: ${introduced}, marks: 'all', opening: '${opening}' } })`,
      );
    await choose('button');
    const tab = await stage.driver.open(`${stage.origin}${ADDRESS}`);
    const button = (there: boolean) =>
      until('the button', () =>
        tab.evaluate<boolean>(`!document.querySelector('pandok-button') !== ${there}`),
      );
    await button(true);
    await choose('auto');
    await button(false);
    return tab;
  }

  /** What takes room beside the page goes when the view opens, which must not be seen in it. */
  const scrollbar = (tab: Tab): Promise<number> =>
    tab.evaluate<number>('innerWidth - document.documentElement.clientWidth');

  it.each([
    ['a page', '', true],
    ['a page that always has its scrollbar', 'html { overflow-y: scroll }', true],
    ['the first page of all, with a note above', '', false],
  ])(
    'over %s moves no line when marks, the summary’s tools and what follows the text come after it',
    async (_, css, introduced) => {
      const tab = await aboutToRead(introduced);
      await tab.evaluate(`void document.head.insertAdjacentHTML('beforeend', '<style>${css}</style>')`);
      expect(await scrollbar(tab)).toBeGreaterThan(0);
      await tab.evaluate(WATCH);
      const reader = readerIn(tab);
      await until('the summary', () => reader.has('.summary-tools'));
      await until('marks', () => reader.has('.body [data-shown]'));
      await until('what follows', () => reader.has('.comments'));
      await until('no scrollbar', async () => (await scrollbar(tab)) === 0);
      expect(await tab.evaluate<number>('moved')).toBeLessThan(1);
      expect(await tab.evaluate('headed')).toBe(true);
    },
  );

  it('gives the page back as it stood, and never shows it otherwise', async () => {
    const tab = await aboutToRead();
    await tab.evaluate('scrollTo(0, 150)');
    const before = await tab.evaluate<string>(PAGE_STANDS);
    await tab.evaluate(WATCH);
    const reader = await untilReading(tab);
    await until('what follows', () => reader.has('.comments'));
    await until('no scrollbar', async () => (await scrollbar(tab)) === 0);
    await tab.evaluate(WATCH_PAGE);
    await tab.press('Escape');
    await untilClosed(tab);
    await until('the scrollbar', async () => (await scrollbar(tab)) > 0);
    await until('a picture of the page', () => tab.evaluate<boolean>('stood.length > 0'));
    expect(await tab.evaluate<string[]>('stood')).toEqual([before]);
    expect(await tab.evaluate<number>('moved')).toBeLessThan(1);
  });
});
