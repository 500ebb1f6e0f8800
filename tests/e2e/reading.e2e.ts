import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longWalk } from '../../demo/posts/18-walk.ts';
import { neighbours, postsOn } from '../../demo/render/boards.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { THEMES } from '../../lib/settings/typography.ts';
import { afterTextWords } from '../../lib/words/after-text.ts';
import { appearanceWords } from '../../lib/words/appearance.ts';
import { readerWords } from '../../lib/words/reader.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { API } from './ask.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, sharedStages, tabNumber } from './stage.ts';
import { type Surface, untilReading } from './surface.ts';

const WALK = `/free/${longWalk.id}`;
const NEWS = '/news/1';
/** A post with others before and after it. */
const BETWEEN = '/news/3';
const QUESTION = '/bbs/board.php?bo_table=free&wr_id=11';
const DIALOG = "document.querySelector('pandok-reader').shadowRoot.querySelector('dialog')";
const words = readerWords.ko;
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
const stages = sharedStages();
afterAll(stages.end);

/** What an element of the reading view computes to. */
const styled = (tab: Tab, selector: string, property: string): Promise<string> =>
  tab.evaluate(`getComputedStyle(${DIALOG}.querySelector('${selector}')).getPropertyValue('${property}')`);
const ground = (tab: Tab): Promise<string> =>
  tab.evaluate(`getComputedStyle(${DIALOG}).backgroundColor + getComputedStyle(${DIALOG}).color`);
const focusOn = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate(`${DIALOG}.querySelector('${selector}').focus()`);
const scrolled = (tab: Tab): Promise<number> => tab.evaluate(`${DIALOG}.scrollTop`);
/** Controls below 24 by 24 CSS pixels that are not links in a line of text (WCAG 2.5.8), by name. */
const small = (tab: Tab, within: string): Promise<string[]> =>
  tab.evaluate(`Array.from(${DIALOG}.querySelectorAll('${within} :is(button, input, summary, a)'))
    .filter((one) => { const { width, height } = (one.closest('label') ?? one).getBoundingClientRect(); return width && (width < 24 || height < 24); })
    .map((one) => one.getAttribute('aria-label') ?? one.name ?? one.textContent)`);
/** Pixels that the view is wider than the screen. */
const tooWide = (tab: Tab): Promise<number> => tab.evaluate(`${DIALOG}.scrollWidth - ${DIALOG}.clientWidth`);

describe.each(browsers)('how an article looks, in %s', (browser) => {
  let stage: Stage;
  let tab: Tab;
  let reader: Surface;
  beforeAll(async () => {
    stage = await stages.on(browser);
    tab = await stage.driver.open(stage.origin + NEWS);
    reader = await untilReading(tab);
    await until('the note', () => reader.has('.note-close'));
    await reader.clickOn('.note-close');
    await reader.click(words.appearance);
    await until('the panel', () => reader.has('.appearance'));
  });

  it('has themes that each look different and that axe finds nothing in', async () => {
    const grounds = new Set<string>();
    for (const theme of THEMES.slice(1)) {
      await focusOn(tab, `[name=theme][value=${theme}]`);
      await tab.press(' ');
      await until(theme, () => tab.evaluate(`${DIALOG}.dataset.theme === '${theme}'`));
      await until('its colours', async () => !grounds.has(await ground(tab)));
      grounds.add(await ground(tab));
      expect(await violations(tab, "document.querySelector('pandok-reader')"), theme).toEqual([]);
    }
    expect(grounds.size).toBe(THEMES.length - 1);
  });

  it('has its typeface, alignment and every amount from the keyboard, seen at once', async () => {
    await focusOn(tab, '[name=font][value=serif]');
    await tab.press(' ');
    await until('a serif', async () => (await styled(tab, '.pd-article', 'font-family')).includes('Serif'));
    await focusOn(tab, '[name=textAlign][value=justify]');
    await tab.press(' ');
    await until('even edges', async () => (await styled(tab, '.body', 'text-align')) === 'justify');
    for (const [name, selector, property] of [
      ['textSize', '.pd-article', 'font-size'],
      ['columnWidth', '.pd-article', 'max-width'],
      ['lineHeight', '.pd-article', 'line-height'],
      ['paragraphSpacing', '.body p', 'margin-bottom'],
      ['letterSpacing', '.pd-article', 'letter-spacing'],
      ['wordSpacing', '.pd-article', 'word-spacing'],
    ] as const) {
      const before = Number.parseFloat(await styled(tab, selector, property)) || 0;
      await focusOn(tab, `[name=${name}]`);
      await tab.press('ArrowRight');
      await until(
        `more ${name}`,
        async () => Number.parseFloat(await styled(tab, selector, property)) > before,
      );
    }
  });

  it('stays so in another tab, and goes back to what it was at first', async () => {
    const other = await stage.driver.open(stage.origin + QUESTION);
    const there = await untilReading(other);
    await until('even edges', async () => (await styled(other, '.body', 'text-align')) === 'justify');
    await other.press('a');
    await until('the panel', () => there.has('.appearance'));
    await there.click(appearanceWords.ko.reset);
    await until('the size', async () => (await styled(other, '.pd-article', 'font-size')) === '18px');
    await other.close();
    await until('the same here', async () => (await styled(tab, '.pd-article', 'font-size')) === '18px');
  });

  it('takes the text of a word that is typed for no key, and gives the focus back at Esc', async () => {
    await tab.press('Escape');
    await until('the panel away', async () => !(await reader.has('.appearance')));
    await tab.press('x');
    await until('the other panel', () => reader.has('.x-filter'));
    await focusOn(tab, '.x-filter');
    await tab.type('dmsob?');
    expect(await tab.evaluate(`${DIALOG}.querySelector('.x-filter').value`)).toBe('dmsob?');
    expect(await tab.evaluate(`${DIALOG}.dataset.theme`)).toBe('auto');
    expect(await reader.has('.keys')).toBe(false);
    await tab.press('Escape');
    await until('the panel away', async () => !(await reader.has('.x-ray')));
    await tab.press('?');
    await until('the keys', () => reader.has('.keys kbd'));
    await tab.press('Escape');
    await until('the keys away', async () => !(await reader.has('.keys')));
  });

  it('fits a screen of 320 pixels, with wider spacing of any text, with targets large enough', async () => {
    await tab.resize(320, 640);
    await tab.evaluate(`(() => { const style = document.createElement('style'); style.id = 'spacing';
      style.textContent = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
      ${DIALOG}.append(style); })()`);
    for (const [key, panel] of [
      ['', '.bar'],
      ['a', '.appearance'],
      ['x', '.x-ray'],
    ] as const) {
      if (key) await tab.press(key);
      await until(panel, () => reader.has(panel));
      expect(await tooWide(tab), panel).toBeLessThanOrEqual(0);
      expect(await small(tab, panel)).toEqual([]);
    }
    await tab.evaluate(`${DIALOG}.querySelector('#spacing').remove()`);
    await tab.close();
  });
});

describe.each(browsers)('the way through an article, in %s', (browser) => {
  let stage: Stage;
  let tab: Tab;
  let reader: Surface;
  beforeAll(async () => {
    stage = await stages.on(browser);
    tab = await stage.driver.open(stage.origin + WALK);
    reader = await untilReading(tab);
  });

  it('lies open beside the text, is followed, and leads to each heading', async () => {
    await reader.click(words.outline);
    await until('the outline', () => reader.has('.outline-entry'));
    expect(await reader.count('.outline-entry')).toBe(
      longWalk.body.filter(({ kind }) => kind === 'h').length,
    );
    await tab.evaluate(`${DIALOG}.querySelectorAll('.outline-entry')[11].click()`);
    await until('the heading in view', () =>
      tab.evaluate(`(() => { const { top } = ${DIALOG}.querySelectorAll('.body h2')[11].getBoundingClientRect();
        return top > 40 && top < 200; })()`),
    );
    await until('it marked as the current one', async () =>
      (await reader.words('.outline-entry[aria-current]'))?.startsWith('12일째'),
    );
    const beside = `${DIALOG}.querySelector('.outline').getBoundingClientRect().right <= ${DIALOG}.querySelector('.pd-article').getBoundingClientRect().left`;
    expect(await tab.evaluate(beside)).toBe(true);
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
  });

  it('says how much is read, and goes on there the next time', async () => {
    const read = () =>
      tab.evaluate<number>(`Number(${DIALOG}.querySelector('.read-line').style.getPropertyValue('--read'))`);
    await until('some of it read', async () => (await read()) > 0.2 && (await read()) < 0.6);
    const at = await scrolled(tab);
    const { origin } = stage;
    const kept = `(globalThis.browser ?? chrome).storage.session.get().then((all) => JSON.stringify(all).includes('share'))`;
    const own = await stage.driver.openOwn('options.html');
    await until('its place kept', () => own.evaluate(kept));
    await own.close();
    await tab.go(origin + WALK);
    await untilReading(tab);
    await until('the same place', async () => Math.abs((await scrolled(tab)) - at) < 400);
  });

  it('is a sheet on a narrow screen, gone when it has led somewhere', async () => {
    await tab.resize(360, 740);
    await tab.press('o');
    await until('the sheet', () => reader.has('.outline-sheet .outline-entry'));
    expect(await tooWide(tab)).toBeLessThanOrEqual(0);
    expect(await small(tab, '.outline-sheet')).toEqual([]);
    await tab.evaluate(`${DIALOG}.querySelectorAll('.outline-sheet .outline-entry')[2].click()`);
    await until('the sheet away', async () => !(await reader.has('.outline-sheet')));
    await until('the heading', () =>
      tab.evaluate(`(() => { const { top } = ${DIALOG}.querySelectorAll('.body h2')[2].getBoundingClientRect();
        return top > 0 && top < 300; })()`),
    );
    await tab.resize(1280, 800);
  });

  it('keeps what it says out from under a panel', async () => {
    await tab.press('x');
    await until('the panel', () => reader.has('.x-ray'));
    const clear = (of: string) => `${DIALOG}.querySelector('${of}').getBoundingClientRect().right <=
      ${DIALOG}.querySelector('.x-ray').getBoundingClientRect().left`;
    expect(await tab.evaluate(clear('.pd-article'))).toBe(true);
    await tab.evaluate(`(() => { const line = document.createElement('div'); line.className = 'trouble'; line.innerHTML = '<p>가</p>';
      ${DIALOG}.querySelector('.lines').append(line); })()`);
    expect(await tab.evaluate(clear('.trouble'))).toBe(true);
    await tab.evaluate(`${DIALOG}.querySelector('.trouble').remove()`);
    await tab.press('Escape');
  });

  it('leads by keys to the posts around it and back to the list', async () => {
    const address = () => tab.evaluate<string>('location.pathname');
    await tab.go(stage.origin + BETWEEN);
    for (const [key, link] of [
      ['p', '.neighbour-previous'],
      ['l', '.neighbour-list'],
    ] as const) {
      await untilReading(tab);
      await until('the links', () => reader.has(link));
      const leads = await tab.evaluate<string>(`new URL(${DIALOG}.querySelector('${link}').href).pathname`);
      const from = await address();
      await tab.press(key);
      await until('another page', async () => (await address()) === leads && leads !== from);
      if (key !== 'l') await untilReading(tab);
    }
  });

  it('passes over a post that the board shows to be secret, and asks for nothing of it', async () => {
    const free = postsOn('free');
    const secret = free.find((post) => post.secret);
    const before = free.find((post) => neighbours(post, 'free').next === secret);
    const after = secret && neighbours(secret, 'free').next;
    const address = (id = 0) => `${stage.origin}/bbs/board.php?bo_table=free&wr_id=${id}`;
    await tab.go(address(before?.id));
    await untilReading(tab);
    await until('the links', () => reader.has('.neighbour-next'));
    expect(await tab.evaluate(`${DIALOG}.querySelector('.neighbour-next').href`)).toBe(address(after?.id));
    expect(await reader.words('.neighbour-next b')).toContain(after?.title);
    const asked = await tab.evaluate<string[]>(
      "performance.getEntriesByType('resource').map(({ name }) => name)",
    );
    expect(asked.filter((name) => name.includes(`wr_id=${secret?.id}`))).toEqual([]);
  });

  it('unfolds the comments by a key, in the order that is chosen', async () => {
    await tab.go(stage.origin + QUESTION);
    await untilReading(tab);
    await until('the comments', () => reader.has('.comments'));
    const order = async () => (await reader.all('.comments > ol > li')).join('|');
    await tab.press('c');
    await until('them unfolded', () => reader.has('.comments[open]'));
    expect(await reader.all('.comment-state')).toContain(afterTextWords.ko.byAuthor);
    const before = await order();
    await until('the choice', () => reader.has('.comment-order'));
    await tab.evaluate(`${DIALOG}.querySelectorAll('.comment-order input')[1].click()`);
    await until('another order', async () => (await order()) !== before);
    const answers = () => reader.count('.comments > ol > li.answer');
    expect(await answers()).toBeGreaterThan(0);
    await tab.evaluate(`${DIALOG}.querySelectorAll('.comment-order input')[0].click()`);
    await until('the page’s order', async () => (await order()) === before);
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
  });
});

describe.each(browsers)('the scripts of a reading view, in %s', (browser) => {
  it('show the article, whichever comes first', async () => {
    const stage = await stages.on(browser);
    const own = await stage.driver.openOwn('options.html');
    const now = { ...DEFAULT_SETTINGS, introduced: true, opening: 'request' };
    await own.evaluate(`${API}.storage.local.set({ settings: ${JSON.stringify(now)} })`);
    const address = `${stage.origin}${NEWS}?first`;
    const tab = await stage.driver.open(address);
    const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(address)));
    await own.evaluate(`(async () => {
      const target = { tabId: ${tabId} };
      await ${API}.scripting.executeScript({ target, files: ['/looks.js', '/content-scripts/reader.js'] });
      const shown = ${API}.tabs.sendMessage(${tabId}, { name: 'page.show', request: { automatic: true } });
      await ${API}.scripting.executeScript({ target, files: ['/reading.js'] });
      await shown;
    })()`);
    await until('the article', () => tab.evaluate(`${DIALOG}.querySelector('.body p') !== null`));
    await own.close();
    await tab.close();
  });
});

describe.each(browsers)('settings that were changed while they travelled, in %s', (browser) => {
  it('hold in the view that they came too late for', async () => {
    const stage = await stages.on(browser);
    const own = await stage.driver.openOwn('options.html');
    const now = { ...DEFAULT_SETTINGS, introduced: true, opening: 'request', theme: 'dark' };
    await own.evaluate(`${API}.storage.local.set({ settings: ${JSON.stringify(now)} })`);
    const address = `${stage.origin}${NEWS}?late`;
    const tab = await stage.driver.open(address);
    const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(address)));
    const before = JSON.stringify({ ...now, theme: 'light' });
    await own.evaluate(`(async () => {
      const target = { tabId: ${tabId} };
      await ${API}.scripting.executeScript({ target, func: (first) => void (globalThis.pandokFirst = first), args: [${before}] });
      await ${API}.scripting.executeScript({ target, files: ['/looks.js', '/reading.js', '/content-scripts/reader.js'] });
    })()`);
    await until('the theme of now', () =>
      tab.evaluate(`document.querySelector('pandok-reader') !== null && ${DIALOG}.dataset.theme === 'dark'`),
    );
    await own.close();
    await tab.close();
  });
});
