import { accelerators } from '../../demo/posts/01-accelerators.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import { type Tab, until } from '../../tests/e2e/driver.ts';
import { chooseFile, exported } from '../../tests/e2e/library-page.ts';
import { ownPage } from '../../tests/e2e/surface.ts';
import type { Scene } from './scene.ts';

const toPane = (library: Tab): Promise<void> => library.evaluate("document.querySelector('.pane').focus()");

/** What is beside an open article: its tags, lists, note; names and figures with what the library knows of one. */
async function takeBeside({ inEveryLook }: Scene, library: Tab): Promise<void> {
  const page = ownPage(library);
  for (const [name, key, part] of [
    ['library-organise', 't', '.item-panel'],
    ['library-names', 'n', '.x-ray .entry'],
  ] as const) {
    await toPane(library);
    await library.press(key);
    await until(name, () => page.has(part));
    await inEveryLook(library, name);
    await toPane(library);
    await library.press(key);
    await until('it away', async () => !(await page.has(part)));
  }
}

/** The sheets over the library: its keys, its care, and a file that is about to be brought in. */
async function takeSheets({ language, inEveryLook }: Scene, library: Tab): Promise<void> {
  const page = ownPage(library);
  const words = manageWords[language];
  await toPane(library);
  await library.press('?');
  await until('the keys', () => page.has('dialog[open] .key-list'));
  await inEveryLook(library, 'library-keys');
  await library.press('Escape');
  await until('no sheet', async () => !(await page.has('dialog')));
  const text = await exported(library, language);
  await page.click(words.measure);
  await until('the sizes', () => page.has('.largest'));
  await inEveryLook(library, 'library-manage');
  await chooseFile(library, text, language);
  await inEveryLook(library, 'library-import', () =>
    library.evaluate("document.querySelector('.preview').scrollIntoView({ block: 'center' })"),
  );
  await library.press('Escape');
  await until('no sheet', async () => !(await page.has('dialog')));
}

/** Rows that are chosen, the trash with one in it, and what a telephone has behind a button. */
async function takeRows({ language, inEveryLook }: Scene, library: Tab): Promise<void> {
  const page = ownPage(library);
  const words = libraryWords[language];
  await library.evaluate("document.querySelectorAll('.library-row')[1].focus()");
  await library.press('x');
  await library.evaluate("document.querySelectorAll('.library-row')[2].focus()");
  await library.press('x');
  await until('two are chosen', async () => (await page.words('.bulk-head'))?.includes(words.chosen('2')));
  await inEveryLook(library, 'library-chosen');
  await library.press('Escape');
  await until('none is chosen', async () => !(await page.has('.bulk')));
  await library.evaluate("document.querySelectorAll('.library-row')[3].focus()");
  await library.press('Delete');
  await until('its line', async () => (await page.count('.library-row')) === 4);
  await page.click(words.views.trash);
  await until('the trash', async () => (await page.count('.library-row')) === 1);
  await inEveryLook(library, 'library-trash');
  await library.press('Control+z');
  await until('it is back', async () => (await page.count('.library-row')) === 0);
  await page.click(words.views.unread);
  await until('the list', async () => (await page.count('.library-row')) === 5);
  await inEveryLook(
    library,
    'library-places',
    async () => {
      const isOpen = () => page.has('.side-open[aria-expanded=true]');
      if (!(await isOpen())) await library.evaluate("document.querySelector('.side-open').click()");
      await until('the side', isOpen);
    },
    [740, 740],
  );
}

export async function takeLibraryStates(scene: Scene): Promise<void> {
  const library = await scene.stage.driver.openOwn('library.html');
  const page = ownPage(library);
  const title = scene.language === 'ko' ? accelerators.title.slice(0, 8) : 'Haeon ferry';
  await until('the rows', async () => (await page.count('.library-row')) === 5);
  await library.evaluate(
    `Array.from(document.querySelectorAll('.library-row')).find((one) => one.textContent.includes(${JSON.stringify(title)})).click()`,
  );
  await until('the article', () => page.has('.pane-article .summary-tools'));
  await takeBeside(scene, library);
  await takeSheets(scene, library);
  await toPane(library);
  await library.press('Escape');
  await until('no article', async () => !(await page.has('.pane-article')));
  await takeRows(scene, library);
  await library.close();
}
