import type { LibraryRecord } from '../../lib/model/library-file.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import { ask } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { ownPage } from './surface.ts';

const words = manageWords.ko;

/** A library file as the product writes it, put together without the product. */
export const fileOf = (records: readonly LibraryRecord[]): string =>
  `{"format":"pandok-library","version":1,"exportedAt":"2025-11-02T09:00:00Z","lists":[],"items":[\n${records
    .map((record) => JSON.stringify(record))
    .join(',\n')}\n]}\n`;

/** Every row of the library, the trash apart. */
export async function rowsOf(tab: Tab): Promise<readonly SavedItem[]> {
  const { items } = await ask(tab, 'library.list', {
    ...{ query: '', place: { view: 'all' }, sort: 'title', offset: 0, limit: 10_000 },
  });
  return items;
}

/** Opens every row; those that do not open whole are returned. */
export async function halfArticles(tab: Tab): Promise<string[]> {
  const half: string[] = [];
  for (const { id, title } of await rowsOf(tab)) {
    const { article } = await ask(tab, 'library.open', { id });
    if (article.title !== title || article.text === '' || article.html === '') half.push(title);
  }
  return half;
}

/** Opens “manage” and gives its file field a file, as a choice in the browser's own dialog would; waits for the look into it. */
export async function chooseFile(tab: Tab, text: string): Promise<void> {
  const page = ownPage(tab);
  if (!(await page.has('dialog[open] .manage'))) await page.click(words.manage);
  await until('the field', () => page.has('input[type=file]'));
  await tab.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'pandok.json', { type: 'application/json' }));
    const field = document.querySelector('input[type=file]');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until('what the file holds', () => page.has('.preview'));
}

/** Presses “import” below the look into a file. */
export const bring = (tab: Tab): Promise<void> => ownPage(tab).clickOn('.preview [data-kind=primary]');

/** Presses “export everything” and reads the file that the page hands over. */
export async function exported(tab: Tab): Promise<string> {
  const page = ownPage(tab);
  if (!(await page.has('dialog[open] .manage'))) await page.click(words.manage);
  await tab.evaluate(`(() => {
    const make = URL.createObjectURL.bind(URL);
    globalThis.handedOver = undefined;
    URL.createObjectURL = (blob) => { globalThis.handedOver = blob; return make(blob); };
  })()`);
  await page.click(words.exportAll);
  await until('the file', () => tab.evaluate<boolean>('globalThis.handedOver !== undefined'));
  return tab.evaluate<string>('globalThis.handedOver.text()');
}
