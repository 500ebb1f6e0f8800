import { type Tab, until } from '../../tests/e2e/driver.ts';
import { tabNumber } from '../../tests/e2e/stage.ts';
import { ownPage, untilReading } from '../../tests/e2e/surface.ts';
import { POPUP, takeEmpty, takeNothingFound, takeReadAloud, takeSidePanel } from './own-states.ts';
import { LONG, type Scene } from './scene.ts';

const TO_SAVE = [1, 2, 3, 4, 13].map((id) => `/news/${id}`);
const SHELF = {
  ko: { lists: ['주말에', '일'], tags: ['해온', '반도체'] },
  en: { lists: ['Weekend', 'Work'], tags: ['haeon', 'chips'] },
};

/** What somebody has decided about some sites and words. */
const RULES = {
  siteRules: { 'news.haeon.example': 'always', 'board.example.com': 'never' },
  readingRules: { 'board.example.com': { body: '#view > .content', hide: ['.signature'] } },
  markWords: { never: ['오늘'], always: [{ text: '해온마루', kind: 'organization' }] },
};

/** Asks the background as our own pages do, and gives the answer's value. */
const ask = (name: string, request: object): string =>
  `chrome.runtime.sendMessage(${JSON.stringify({ name, request })}).then(({ value }) => value)`;

async function fillLibrary({ stage }: Scene): Promise<void> {
  for (const address of TO_SAVE) {
    const tab = await stage.driver.open(stage.origin + address);
    const reader = await untilReading(tab);
    await reader.clickOn('.bar-save');
    await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
    await tab.close();
  }
}

/** Lists, tags and a favourite, as someone has who has kept articles for a while. */
async function organise({ language }: Scene, own: Tab): Promise<void> {
  const { lists, tags } = SHELF[language];
  const { items } = await own.evaluate<{ items: { id: string }[] }>(
    ask('library.list', { query: '', place: { view: 'unread' }, sort: 'saved', offset: 0, limit: 10 }),
  );
  for (const [at, name] of lists.entries()) {
    const { list } = await own.evaluate<{ list: { id: string } }>(ask('library.addList', { name }));
    const ids = items.slice(at, at + 2).map(({ id }) => id);
    await own.evaluate(ask('library.change', { ids, deed: { kind: 'list', add: [list.id], remove: [] } }));
    await own.evaluate(ask('library.change', { ids, deed: { kind: 'tag', add: [tags[at]], remove: [] } }));
  }
  const ids = items.slice(4, 5).map(({ id }) => id);
  await own.evaluate(ask('library.change', { ids, deed: { kind: 'favourite', on: true } }));
}

/** The popup's two views, as wide as the toolbar shows it and as a phone does. */
async function takePopup({ stage, inEveryLook }: Scene, tabId: number): Promise<void> {
  const popup = await stage.driver.openOwn(`popup.html?tab=${tabId}`);
  await until('the summary', () => ownPage(popup).has('.summary-tools'));
  await inEveryLook(popup, 'popup', undefined, POPUP);
  await popup.press('2');
  await until('the list', () =>
    popup.evaluate("document.querySelectorAll('[role=tabpanel] li').length >= 5"),
  );
  await inEveryLook(popup, 'popup-list', undefined, POPUP);
  await popup.close();
}

async function takeLibrary(scene: Scene): Promise<void> {
  const { stage, inEveryLook } = scene;
  const library = await stage.driver.openOwn('library.html');
  await ownPage(library).clickOn('li:nth-child(5) .library-row');
  await until('the article', () => ownPage(library).has('.pane-article .body p'));
  await until('the summary', () => ownPage(library).has('.pane-article .summary-tools'));
  await inEveryLook(library, 'library');
  await takeReadAloud(scene, library);
  await takeNothingFound(scene, library);
  await library.close();
}

/** The options part by part: each picture begins where its part does. */
async function takeOptions({ stage, inEveryLook }: Scene): Promise<void> {
  const options = await stage.driver.openOwn('options.html');
  await options.evaluate(ask('settings.change', { change: RULES }));
  await until('everything there', () => ownPage(options).has('.kept li'));
  await until('the rules', () => ownPage(options).has('.rules li'));
  for (const [name, place] of [
    ['options', 'body'],
    ['options-rules', '#opening'],
    ['engines', '#summary'],
    ['options-keys', '#keys'],
    ['options-privacy', '#privacy'],
  ] as const)
    await inEveryLook(options, name, () =>
      options.evaluate(
        `document.querySelector('${place}').scrollIntoView({ block: 'start', behavior: 'instant' })`,
      ),
    );
  await options.close();
}

async function takeWelcome({ stage, inEveryLook }: Scene): Promise<void> {
  for (const [name, ready] of [
    ['welcome', '.pictures'],
    ['whats-new', '.whats-new li'],
  ] as const) {
    const tab = await stage.driver.openOwn(`${name}.html`);
    await until(name, () => ownPage(tab).has(ready));
    await inEveryLook(tab, name);
    await tab.close();
  }
}

export async function takeOwnPages(scene: Scene): Promise<void> {
  const { stage } = scene;
  await takeWelcome(scene);
  await takeEmpty(scene);
  await fillLibrary(scene);
  const page = await stage.driver.open(stage.origin + LONG);
  await untilReading(page);
  const own = await stage.driver.openOwn('options.html');
  await organise(scene, own);
  const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + LONG)));
  await own.close();
  await takePopup(scene, tabId);
  await page.close();
  await takeSidePanel(scene);
  await takeLibrary(scene);
  await takeOptions(scene);
}
