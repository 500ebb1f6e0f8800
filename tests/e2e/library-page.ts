import type { LibraryRecord } from '../../lib/model/library-file.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Language } from '../../lib/words/language.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import { ask } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { ownPage } from './surface.ts';

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
export async function chooseFile(tab: Tab, text: string, language: Language = 'ko'): Promise<void> {
  const page = ownPage(tab);
  if (!(await page.has('dialog[open] .manage'))) await page.click(manageWords[language].manage);
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

/** Runs `change` over stored documents of the library as the database holds them, behind the extension's back. */
export async function changeStored(tab: Tab, change: string): Promise<void> {
  await tab.evaluate(`(async () => {
    const opened = (name) => new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await opened('_pouch_pandok');
    const docs = database.transaction('docs', 'readwrite').objectStore('docs');
    const all = await new Promise((resolve) => { docs.getAll().onsuccess = ({ target }) => resolve(target.result); });
    const change = ${change};
    for (const stored of all) {
      let changed = false;
      for (const revision of Object.values(stored.revs)) changed = change(stored.id, revision.data) || changed;
      if (changed) await new Promise((resolve) => { docs.put(stored).onsuccess = resolve; });
    }
    database.close();
    // What was worked out from the library before is lost with it.
    await new Promise((resolve) => { indexedDB.deleteDatabase('pandok-derived').onsuccess = resolve; });
  })()`);
}

/** The document of an item as it is stored now. */
export const storedItem = (tab: Tab, id: string): Promise<Record<string, unknown>> =>
  tab.evaluate(`(async () => {
    const database = await new Promise((resolve) => {
      indexedDB.open('_pouch_pandok').onsuccess = ({ target }) => resolve(target.result);
    });
    const docs = database.transaction('docs').objectStore('docs');
    const stored = await new Promise((resolve) => { docs.get('item/${id}').onsuccess = ({ target }) => resolve(target.result); });
    database.close();
    return stored.revs[stored.rev].data;
  })()`);

/** Presses a control of “manage” that hands over a file, and reads that file. */
export async function handedOver(tab: Tab, name: string, language: Language = 'ko'): Promise<string> {
  const page = ownPage(tab);
  if (!(await page.has('dialog[open] .manage'))) await page.click(manageWords[language].manage);
  await tab.evaluate(`(() => {
    const make = URL.createObjectURL.bind(URL);
    globalThis.handedOver = undefined;
    URL.createObjectURL = (blob) => { globalThis.handedOver = blob; return make(blob); };
  })()`);
  await page.click(name);
  await until('the file', () => tab.evaluate<boolean>('globalThis.handedOver !== undefined'));
  return tab.evaluate<string>('globalThis.handedOver.text()');
}

/** Presses “export everything” and reads the file that the page hands over. */
export const exported = (tab: Tab, language: Language = 'ko'): Promise<string> =>
  handedOver(tab, manageWords[language].exportAll, language);
