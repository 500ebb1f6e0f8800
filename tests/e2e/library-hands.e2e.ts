import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUp } from '../../bench/library/made-up.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { ask } from './ask.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
import { rowsOf } from './library-page.ts';
import { type Stage, setStage } from './stage.ts';
import { ownPage, type Surface } from './surface.ts';

const words = libraryWords.ko;
const MANAGE = `.shelf-tools [aria-label="${manageWords.ko.manage}"]`;
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('the library page by hand, in %s', (browser) => {
  let stage: Stage;
  let page: Tab;
  let shelf: Surface;
  beforeAll(async () => {
    stage = await setStage(browser);
    page = await stage.driver.openOwn('library.html');
    shelf = ownPage(page);
    await ask(page, 'library.bring', { records: await Promise.all([1, 2, 4, 5, 7, 8].map(madeUp)) });
    for (const name of ['첫 목록', '둘째 목록']) await ask(page, 'library.addList', { name });
  });
  afterAll(() => stage.end());

  const focused = (selector: string): Promise<boolean> =>
    page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`);
  /** Tab after Tab until the focus is there; never round by the browser's own controls. */
  async function tabTo(selector: string, key = 'Tab'): Promise<void> {
    for (let steps = 0; steps < 40; steps += 1) {
      if (await focused(selector)) return;
      await page.press(key);
    }
    throw new Error(`The tabulator key never came to ${selector}.`);
  }
  const itemNow = async (id: string): Promise<SavedItem | undefined> =>
    (await rowsOf(page)).find((item) => item.id === id);
  /** Looked at when nothing fades in or out any more. */
  const clean = async (): Promise<void> => {
    await until('stillness', () => page.evaluate<boolean>('document.getAnimations().length === 0'));
    expect(await violations(page, 'document')).toEqual([]);
  };

  /** Both are expressions for an element. Driven from outside, Firefox begins a drag and never drops: there it is acted. */
  async function drag(from: string, to: string): Promise<void> {
    if (browser === 'firefox')
      return page.evaluate(`(() => {
        const dataTransfer = new DataTransfer();
        const tell = (element, name) =>
          element.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));
        tell(${from}, 'dragstart');
        tell(${to}, 'dragover');
        tell(${to}, 'drop');
      })()`);
    const middle = (element: string) =>
      page.evaluate<{ x: number; y: number }>(
        `(() => { const box = ${element}.getBoundingClientRect(); return { x: box.left + 60, y: box.top + box.height / 2 }; })()`,
      );
    await page.drag(await middle(from), await middle(to));
  }

  it('is used from end to end without a pointer', async () => {
    await until('the rows', async () => (await shelf.count('.library-row')) === 6);
    await page.press('/');
    await page.type('반도체');
    await until('what was found', async () => ((await shelf.words('.found')) ?? '').includes('찾았습니다'));
    await page.press('ArrowDown');
    expect(await focused('.library-row[data-index="0"]')).toBe(true);
    await page.press('ArrowDown');
    await until('the second row', () => focused('.library-row[data-index="1"]'));
    const id = await page.evaluate<string>('document.activeElement.dataset.id');
    await page.press('Enter');
    await until('the article', () => shelf.has('.pane-article .body p'));
    expect(await focused('.pane')).toBe(true);
    await page.press('t');
    await until('its panel', () => shelf.has('.item-panel'));
    await clean();
    await tabTo('.tag-field input');
    await page.type('자판으로');
    await page.press('Enter');
    await until('the tag', async () => (await itemNow(id))?.tags.includes('자판으로'));
    await tabTo('.list-picker .chip');
    await page.press('Enter');
    await until('in the list', async () => (await itemNow(id))?.lists.length === 1);
    await tabTo('.note-field textarea');
    await page.type('자판만으로 적음');
    await until('the note', async () => (await itemNow(id))?.note === '자판만으로 적음');
    await tabTo('.pane-article button, .pane-article a');
    await page.press('n');
    await until('names and figures', () => shelf.has('.x-ray'));
    await clean();
    await page.press('Escape');
    await until('away', async () => !(await shelf.has('.x-ray')));
    await page.press('Escape');
    await until('the panel too', async () => !(await shelf.has('.item-panel')));
    await page.press('Escape');
    await until('back on its row', () => focused(`.library-row[data-id="${id}"]`));
  });

  it('does and undoes from the rows, and stays where it was in the list', async () => {
    await page.press('/');
    await page.press('Escape');
    await until('everything', () => shelf.has('.found[data-empty]'));
    await page.press('Escape');
    await until('a row', () => focused('.library-row'));
    await page.press('Home');
    await until('the first', () => focused('.library-row[data-index="0"]'));
    const [first, second] = await page.evaluate<string[]>(
      "Array.from(document.querySelectorAll('.library-row'), (row) => row.dataset.id)",
    );
    await page.press('e');
    await until('archived', async () => (await itemNow(first ?? ''))?.state === 'archived');
    await until('the next one', () => focused(`.library-row[data-id="${second}"]`));
    await page.press('Control+z');
    await until('undone', async () => (await itemNow(first ?? ''))?.state === 'unread');
    await page.press('x');
    await until('chosen', () => shelf.has('.bulk'));
    await clean();
    await page.press('f');
    await until('a favourite', async () => (await itemNow(second ?? ''))?.favourite === true);
    await page.press('Delete');
    await until('in the trash', async () => (await itemNow(second ?? '')) === undefined);
    await page.press('Control+z');
    await until('back', async () => (await itemNow(second ?? '')) !== undefined);
  });

  it('opens its sheets by keys, and they give the focus back', async () => {
    await page.press('?');
    await until('the keys', () => shelf.has('dialog[open] .key-list'));
    await clean();
    await page.press('Escape');
    await until('closed', async () => !(await shelf.has('dialog')));
    await page.press('/');
    await tabTo(MANAGE, 'Shift+Tab');
    await page.press('Enter');
    await until('the sheet', () => shelf.has('dialog[open] .manage'));
    await shelf.click(manageWords.ko.measure);
    await until('the sizes', () => shelf.has('.largest'));
    await clean();
    await page.press('Escape');
    await until('the focus back', () => focused(MANAGE));
  });

  it('orders lists by keys', async () => {
    const names = () => shelf.all(`ul[aria-label="${words.lists}"] .place-name`);
    expect(await names()).toEqual(['첫 목록', '둘째 목록']);
    await page.press('/');
    await tabTo(`ul[aria-label="${words.lists}"] .place`, 'Shift+Tab');
    await page.press('Alt+ArrowUp');
    await until('the other way round', async () => (await names())[0] === '둘째 목록');
  });

  it('takes what is dragged: an article to a list, a list to another place', async () => {
    const list = (at: number) => `document.querySelectorAll('ul[aria-label="${words.lists}"] .place')[${at}]`;
    const row = "document.querySelector('.library-row')";
    const id = await page.evaluate<string>(`${row}.dataset.id`);
    const before = (await itemNow(id))?.lists.length ?? 0;
    await drag(row, list(0));
    await until('in the list', async () => ((await itemNow(id))?.lists.length ?? 0) === before + 1);
    await drag(list(1), list(0));
    await until(
      'the first again',
      async () => (await shelf.all(`ul[aria-label="${words.lists}"] .place-name`))[0] === '첫 목록',
    );
  });

  it('is whole on a phone', async () => {
    await page.resize(360, 740);
    await clean();
    const wide = () => page.evaluate<number>('document.documentElement.scrollWidth');
    expect(await wide()).toBeLessThanOrEqual(360);
    await shelf.clickOn('.side-open');
    await until('the places', () =>
      page.evaluate<boolean>(
        "document.querySelector('.side').getAnimations().length === 0 && document.querySelector('.side').getBoundingClientRect().left === 0",
      ),
    );
    await clean();
    await shelf.clickOn('.side-close');
    await until('away', () =>
      page.evaluate<boolean>("document.querySelector('.side').getBoundingClientRect().right <= 0"),
    );
    await shelf.clickOn('.library-row');
    await until('the article', () => shelf.has('.pane-article .body p'));
    expect(await wide()).toBeLessThanOrEqual(360);
    await shelf.click(words.back);
    await until('the list', () =>
      page.evaluate<boolean>("document.querySelector('.shelf').getBoundingClientRect().width > 0"),
    );
    await page.resize(1280, 800);
  });

  it('says what the trash does, and that nothing was found', async () => {
    await shelf.click(words.views.trash);
    await shelf.says(words.empty.trash);
    await clean();
    await page.press('/');
    await page.type('없는낱말');
    await shelf.says(words.foundNone('없는낱말'));
    await clean();
  });
});
