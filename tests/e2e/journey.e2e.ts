import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROW_HEIGHT } from '../../components/library/LibraryRow.tsx';
import { accelerators } from '../../demo/posts/01-accelerators.ts';
import { nightBus } from '../../demo/posts/02-bus.ts';
import { failureWords } from '../../lib/words/failures.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { menuWords } from '../../lib/words/reader-menu.ts';
import { summaryHeading } from '../../lib/words/summary-heading.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { isReading, ownPage, untilClosed, untilReading } from './surface.ts';

const words = readerWords.ko;
const popup = popupWords.ko;
const library = libraryWords.ko;
const LONG = '/bbs/board.php?bo_table=news&wr_id=1';
const SHORT = '/bbs/board.php?bo_table=news&wr_id=2';
const API = '(globalThis.browser ?? chrome)';

/** Pages whose post is read by itself, whatever made them. */
const ARTICLES: readonly [what: string, address: string, title: string][] = [
  ['gnuboard on a phone', '/m/news/1', accelerators.title],
  ['gnuboard with pretty addresses', '/news/2', nightBus.title],
  ['a news page without an engine', '/story/1', accelerators.title],
  ['a home-made board', '/general/1', accelerators.title],
  ['a page that shows its post in a frame', '/framed/1', accelerators.title],
  ['a page with a strict security policy', '/strict/1', accelerators.title],
];
const OTHERS: readonly [what: string, address: string][] = [
  ['the home page', '/'],
  ['a list', '/bbs/board.php?bo_table=news'],
  ['a search', '/bbs/search.php?stx=%EB%B2%84%EC%8A%A4'],
  ['a login form', '/bbs/login.php'],
  ['a form to write', '/bbs/write.php?bo_table=news'],
];

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  const open = (path: string): Promise<Tab> => stage.driver.open(stage.origin + path);

  /** The popup as it is over the tab that shows `path`. */
  async function popupOver(path: string): Promise<Tab> {
    const page = await stage.driver.openOwn('popup.html');
    const tabId = await until('the tab', () => page.evaluate<number>(tabNumber(stage.origin + path)));
    await page.close();
    return stage.driver.openOwn(`popup.html?tab=${tabId}`);
  }

  /** The always-on script has looked at the page and come to its conclusion. */
  async function detection(path: string): Promise<{ isArticle: boolean; confidence: number }> {
    const page = await stage.driver.openOwn('library.html');
    const tabId = await until('the tab', () => page.evaluate<number>(tabNumber(stage.origin + path)));
    const ask = `${API}.tabs.sendMessage(${tabId}, { name: 'page.detection', request: {} }, { frameId: 0 })`;
    const reply = await until('the detection', () =>
      page.evaluate<{ value: { detection: { isArticle: boolean; confidence: number } } }>(ask),
    );
    await page.close();
    return reply.value.detection;
  }

  it('opens a post by itself, says so the first time, and reads it whole', async () => {
    const tab = await open(LONG);
    const reader = await untilReading(tab);
    await reader.says(menuWords.ko.noteTitle, '.note');
    await reader.says(accelerators.title, 'h1');
    await reader.says('서지안', '.byline');
    const text = (await reader.words('.body')) ?? '';
    for (const block of accelerators.body) {
      if (block.kind === 'p') expect(text).toContain(block.text.replace(/\s+/g, ' '));
      if (block.kind === 'photo') expect(text).toContain(block.picture.caption);
    }
    // The list below the post names the other posts.
    expect(text).not.toContain(nightBus.title);
    await tab.close();
  });

  it('marks key figures and names, and sums the post up in sentences that jump', async () => {
    const tab = await open(LONG);
    const reader = await untilReading(tab);
    await until('marks', async () => (await reader.count('.body [data-kind]')) >= 5);
    const marked = await reader.all('.body [data-kind]');
    expect(marked.some((mark) => mark.includes('26만 장'))).toBe(true);
    await until('three sentences', async () => (await reader.count('.summary li')) === 3);
    const sentences = await reader.all('.summary li');
    const text = (await reader.words('.body')) ?? '';
    for (const sentence of sentences) expect(text).toContain(sentence);
    await reader.clickOn('.summary li:last-child button');
    await until('a lit sentence', () => reader.has('.body [data-lit], .body .lit'));
    await tab.close();
  });

  it('gives the page back untouched, where it was, on Esc', async () => {
    const tab = await open(LONG);
    await untilReading(tab);
    await tab.press('Escape');
    await untilClosed(tab);
    // What the server sent, parsed apart, against what stands in the tab now.
    const same = await tab.evaluate<boolean>(
      `fetch(location.href).then((reply) => reply.text()).then((html) => {
        const sent = new DOMParser().parseFromString(html, 'text/html');
        return sent.body.innerHTML.trim() === document.body.innerHTML.trim()
          && document.documentElement.getAttributeNames().join() === sent.documentElement.getAttributeNames().join();
      })`,
    );
    expect(same).toBe(true);
    await tab.evaluate('window.scrollTo(0, 400)');
    const before = await tab.evaluate<number>('window.scrollY');
    const over = await popupOver(LONG);
    await ownPage(over).click(popup.open);
    await untilReading(tab);
    await tab.press('Escape');
    await untilClosed(tab);
    expect(await tab.evaluate<number>('window.scrollY')).toBe(before);
    await tab.close();
  });

  it.each(ARTICLES)('reads %s', async (_, address, title) => {
    const tab = await open(address);
    const reader = await untilReading(tab);
    await reader.says(title, 'h1');
    await tab.close();
  });

  it.each(OTHERS)('leaves %s alone', async (_, address) => {
    const tab = await open(address);
    const found = await detection(address);
    expect(found.isArticle).toBe(false);
    expect(await tab.evaluate<number>("document.querySelectorAll('pandok-reader').length")).toBe(0);
    await tab.close();
  });

  it('follows a page that changes its address without loading', async () => {
    const tab = await open('/app/');
    await until('a link to a post', () => tab.evaluate(`!!document.querySelector('a[href*="/app/"]')`));
    expect(await isReading(tab)).toBe(false);
    const link = await until('where the link is', () =>
      tab.evaluate<{ x: number; y: number }>(
        `(() => { const box = Array.from(document.querySelectorAll('a')).find((a) => a.textContent.includes(${JSON.stringify(accelerators.title.slice(0, 10))}))?.getBoundingClientRect(); return box && { x: box.left + 20, y: box.top + box.height / 2 }; })()`,
      ),
    );
    await tab.clickAt(link.x, link.y);
    const reader = await untilReading(tab);
    await reader.says(accelerators.title, 'h1');
    await tab.back();
    await untilClosed(tab);
    await tab.close();
  });

  it('runs nothing of a hostile post', async () => {
    const address = await hostileAddress();
    const tab = await open(address);
    const reader = await untilReading(tab);
    const active =
      'script, iframe, object, embed, form, input, button, base, meta, link, style:not([data-pandok]), svg, [onerror], [onclick], [onload], [ontoggle], [onmouseover], [href^="javascript:" i], [href^="data:" i], [srcdoc], [style], [id], [name]';
    expect(await reader.count(`.body :is(${active})`)).toBe(0);
    // A formula may stand, without what makes one dangerous: other languages inside, links, actions, and markup in a title.
    const inMaths =
      'mglyph, malignmark, maction, annotation-xml, math [href], math [src], math [title], math style';
    expect(await reader.count('.body math')).toBe(1);
    expect(await reader.count(`.body :is(${inMaths}), .body [title*="onerror"]`)).toBe(0);
    // What the board itself ran says so; nothing ran in the reader.
    const ran = await tab.evaluate<string[]>('window.__hostile ?? []');
    expect(ran).toContain('page:script');
    expect(ran.filter((word) => !word.startsWith('page:'))).toEqual([]);
    await tab.close();
  });

  async function hostileAddress(): Promise<string> {
    const { allPosts } = await import('../../demo/posts/all.ts');
    const hostile = allPosts.find((post) => post.purpose.includes('적대') || post.purpose.includes('악의'));
    if (!hostile) throw new Error('The demo board has no hostile post.');
    return `/bbs/board.php?bo_table=${hostile.board}&wr_id=${hostile.id}`;
  }

  it('saves what is on screen once, shows it in the popup, and keeps its pictures', async () => {
    const tab = await open(LONG);
    const reader = await untilReading(tab);
    await reader.click(words.save);
    await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
    const over = await popupOver(LONG);
    const card = ownPage(over);
    await card.says(accelerators.title);
    await card.says(popup.saved);
    await card.says(summaryHeading.ko);
    await over.close();
    const again = await open(`${LONG}&page=2`);
    const second = await untilReading(again);
    await until('it knows', () => second.has('.bar-save[aria-pressed="true"]'));
    await tab.close();
    await again.close();
    const page = await stage.driver.openOwn('library.html');
    const shelf = ownPage(page);
    await shelf.says(accelerators.title);
    expect(await shelf.all('.row-title')).toEqual([accelerators.title]);
    await page.close();
  });

  it('finds it again after a restart, in the middle of a word, and opens it offline with its pictures', async () => {
    await stage.restart();
    const page = await stage.driver.openOwn('library.html');
    const shelf = ownPage(page);
    await shelf.says(accelerators.title);
    await until('its picture in the list', () => shelf.has('.row-picture'));
    const small = await page.evaluate(`(async () => {
      const picture = document.querySelector('.row-picture');
      await picture.decode();
      const { naturalWidth, naturalHeight } = picture;
      const row = picture.closest('.row-place').getBoundingClientRect().height;
      return { address: picture.src.slice(0, 16), naturalWidth, naturalHeight, row };
    })()`);
    expect(small).toEqual({
      ...{ address: 'data:image/webp;', naturalWidth: 224, naturalHeight: 168 },
      row: ROW_HEIGHT,
    });
    await shelf.clickOn('input[type="search"]');
    await page.type('속기');
    await until('one row', async () => (await shelf.count('.library-row')) === 1);
    await shelf.clickOn('.library-row');
    await shelf.says(accelerators.body.flatMap((block) => (block.kind === 'p' ? [block.text] : []))[0] ?? '');
    await until('three pictures', async () => (await shelf.count('.body img')) === 3);
    // Decoded one by one: those below the fold are loaded only when they come near.
    const pictures = await page.evaluate<string[]>(
      `Promise.all(Array.from(document.querySelectorAll('.body img'), async (one) => {
        one.loading = 'eager';
        await one.decode();
        return new URL(one.src).protocol;
      }))`,
    );
    expect(pictures).toEqual(['blob:', 'blob:', 'blob:']);
    await page.close();
  });

  it('saves although the background died', async () => {
    const tab = await open(SHORT);
    const reader = await untilReading(tab);
    await stage.driver.stopBackground();
    await reader.click(words.save);
    await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
    await tab.close();
  });

  it('archives, deletes and brings back from the popup', async () => {
    const tab = await open('/');
    const over = await popupOver('/');
    const list = ownPage(over);
    await list.click(popup.listTab);
    await list.says(nightBus.title);
    await list.click(popup.actionOn(popup.remove, nightBus.title));
    await list.says(popup.removed(nightBus.title));
    await list.click(popup.undo);
    await list.says(nightBus.title);
    await list.click(popup.actionOn(popup.archive, nightBus.title));
    await list.says(popup.archived(nightBus.title));
    await over.close();
    const page = await stage.driver.openOwn('library.html');
    const shelf = ownPage(page);
    await shelf.says(accelerators.title);
    await until(
      'the archived one away',
      async () => !(await shelf.all('.row-title')).includes(nightBus.title),
    );
    await shelf.click(library.views.archived);
    await until('it is here', async () => (await shelf.all('.row-title')).includes(nightBus.title));
    await page.close();
    await tab.close();
  });

  it('says what it can about a page that is no article, and one that it may not touch', async () => {
    const tab = await open('/bbs/login.php');
    const over = await popupOver('/bbs/login.php');
    await ownPage(over).says(popup.notArticle);
    await over.close();
    await tab.close();
    const own = await stage.driver.openOwn('library.html');
    const number = await own.evaluate<number>(`${API}.tabs.getCurrent().then((tab) => tab.id)`);
    const restricted = await stage.driver.openOwn(`popup.html?tab=${number}`);
    await ownPage(restricted).says(failureWords.ko['restricted-page']);
    await restricted.close();
    await own.close();
  });

  it('does not open where it was told not to, and opens there when asked', async () => {
    const tab = await open(SHORT);
    const reader = await untilReading(tab);
    await reader.click(words.more);
    await reader.click(menuWords.ko.never);
    await untilClosed(tab);
    await tab.go(stage.origin + SHORT);
    expect((await detection(SHORT)).isArticle).toBe(true);
    expect(await isReading(tab)).toBe(false);
    const over = await popupOver(SHORT);
    await ownPage(over).click(popup.open);
    await untilReading(tab);
    await tab.close();
    await over.close();
  });
});
