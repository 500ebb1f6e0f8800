import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longWalk } from '../../demo/posts/18-walk.ts';
import type { Opening, Settings } from '../../lib/settings/settings.ts';
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
 * Every edge of every line of the article and of the bar, frame by frame, from the first that shows it: `moved` is the
 * farthest that one was ever from where it stood first, in CSS pixels; `headed` whether the summary had its heading then;
 * `early` where the paragraphs end that were laid out then. Then the page looks at itself.
 */
const WATCH = `(() => {
  const first = [];
  globalThis.moved = 0;
  const look = () => {
    const root = document.querySelector('pandok-reader')?.shadowRoot;
    const shown = root?.querySelector('dialog[open] .body p') ? root.querySelectorAll('.bar > button, .head > *, .summary h2, .summary-sentence, .body :is(p, h2, h3, figure)') : [];
    if (shown.length) {
      globalThis.headed ??= root.querySelector('.summary h2') !== null;
      globalThis.early ??= Array.from(root.querySelectorAll('.body p'), (one) => one.getBoundingClientRect().bottom).filter((bottom) => bottom > 0);
    }
    Array.from(shown).forEach((one, index) => {
      const { top, bottom, left, right, height } = one.getBoundingClientRect();
      const edges = [top, bottom, left, right];
      if (height) first[index] ??= edges;
      first[index]?.forEach((edge, side) => (moved = Math.max(moved, Math.abs(edge - edges[side]))));
    });
    requestAnimationFrame(look);
  };
  look();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
})()`;

/** As many boards write their pages. */
const SCROLLBAR = `void document.head.insertAdjacentHTML('beforeend', '<style>html { overflow-y: scroll }</style>')`;

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

// Narrow enough that an outline beside the text pushes it aside.
const WINDOW = [1024, 800] as const;
const NEWS = '/news/1';
/** Has headings. */
const WALK = `/free/${longWalk.id}`;

describe.each(['chromium', 'firefox'] as const)('every further reading, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  /** A tab that shows the article's page as it is, whose next look at itself opens the view. */
  async function aboutToRead(more: Partial<Settings> = {}, address = NEWS): Promise<Tab> {
    const own = await stage.driver.openOwn('options.html');
    const choose = (opening: Opening) => {
      const settings: Partial<Settings> = { introduced: true, marks: 'all', ...more, opening };
      return own.evaluate(`${API}.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
    };
    await choose('button');
    const tab = await stage.driver.open(`${stage.origin}${address}`);
    const button = (there: boolean) =>
      until('the button', () =>
        tab.evaluate<boolean>(`!document.querySelector('pandok-button') !== ${there}`),
      );
    await button(true);
    await choose('auto');
    await button(false);
    await tab.resize(...WINDOW);
    return tab;
  }

  /** What takes room beside the page goes when the view opens, which must not be seen in it. */
  const scrollbar = (tab: Tab): Promise<number> =>
    tab.evaluate<number>('innerWidth - document.documentElement.clientWidth');

  it.each<[string, string, string, Partial<Settings>]>([
    ['a page', NEWS, '', {}],
    ['a page that always has its scrollbar', NEWS, SCROLLBAR, {}],
    ['the first page of all, with a note above,', NEWS, '', { introduced: false }],
    ['a page, with the outline beside the text,', WALK, '', { outline: true }],
  ])(
    'over %s moves no line when marks, the summary’s tools and what follows the text come after it',
    async (_, address, change, settings) => {
      const tab = await aboutToRead(settings, address);
      await tab.evaluate(change);
      expect(await scrollbar(tab)).toBeGreaterThan(0);
      await tab.evaluate(WATCH);
      const reader = readerIn(tab);
      await until('the summary', () => reader.has('.summary-tools'));
      await until('marks', () => reader.has('.body [data-shown]'));
      await until('what follows', () => reader.has('.neighbours'));
      if (settings.outline) await until('the outline', () => reader.has('.outline'));
      await until('no scrollbar', async () => (await scrollbar(tab)) === 0);
      expect(await tab.evaluate<number>('moved')).toBeLessThan(1);
      expect(await tab.evaluate('headed')).toBe(true);
    },
  );

  it('lays out of a long text what the first screen shows, and after it the rest', async () => {
    const tab = await aboutToRead({}, WALK);
    await tab.evaluate(WATCH);
    const reader = await untilReading(tab);
    await until('what follows', () => reader.has('.neighbours'));
    const early = await tab.evaluate<number[]>('early');
    const heights = await tab.evaluate<number[]>(
      `Array.from(document.querySelector('pandok-reader').shadowRoot.querySelectorAll('.body p'), (one) => one.offsetHeight)`,
    );
    expect(Math.max(...early)).toBeGreaterThan(await tab.evaluate<number>('innerHeight'));
    expect(early.length).toBeLessThan(heights.length / 2);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

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

/** Sets the text anew: wider, narrower, larger, in other lines. A slider as somebody would leave it. */
const settle = (name: string, value: number): string => `(() => {
  const slider = document.querySelector('pandok-reader').shadowRoot.querySelector('input[type=range][name=${name}]');
  slider.value = ${value};
  slider.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

/**
 * The first words under the bar, and in `stands` where they are from then on: CSS pixels from the top of the window. By
 * their place in the text, which is the same when lines break elsewhere and marks are put around words.
 */
const TAKE_WORDS = `(() => {
  const body = document.querySelector('pandok-reader').shadowRoot.querySelector('.body');
  const range = document.createRange();
  const find = (isIt) => {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let count = 0; texts.nextNode(); )
      for (let at = 0; at < texts.currentNode.length; at += 1, count += 1) {
        if (!isIt(count, texts.currentNode, at)) continue;
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + 1);
        return { count, top: range.getClientRects()[0]?.top };
      }
  };
  const first = find((count, node, at) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getClientRects()[0]?.top >= 56;
  });
  globalThis.stands = () => find((count) => count === first.count).top;
  return first.top;
})()`;

describe.each(['chromium', 'firefox'] as const)('the line that is read, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  it('stays where it stands when the text is set anew, beside a panel, and in another window', async () => {
    const tab = await stage.driver.open(`${stage.origin}${WALK}`);
    const reader = await untilReading(tab);
    await until('the reading place', () => reader.has('.read-line'));
    // The first ones: more are put in while the text is set anew.
    await until('marks', () => reader.has('.body [data-shown]'));
    await tab.evaluate(
      `document.querySelector('pandok-reader').shadowRoot.querySelector('dialog').scrollTop = 3000`,
    );
    const painted = () =>
      tab.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');
    await painted();
    expect(await tab.evaluate(TAKE_WORDS)).toBeTruthy();
    const stood = await tab.evaluate<number>('stands()');
    const holds = async (what: string) => {
      await painted();
      await until(`the line where it stood: ${what}`, () =>
        tab.evaluate<boolean>(`Math.abs(stands() - ${stood}) < 2`),
      );
    };
    await tab.press('a');
    await until('the panel', () => reader.has('.appearance'));
    await holds('beside the panel');
    for (const [name, value] of [
      ['columnWidth', 28],
      ['columnWidth', 46],
      ['textSize', 24],
      ['lineHeight', 2.1],
      ['textSize', 16],
    ] as const) {
      await tab.evaluate(settle(name, value));
      await holds(`${name} ${value}`);
    }
    await tab.press('Escape');
    await until('the panel gone', async () => !(await reader.has('.appearance')));
    await holds('without the panel');
    await tab.resize(700, 800);
    await until('the window', () => tab.evaluate<boolean>('innerWidth === 700'));
    await holds('in a narrow window');
  });
});
