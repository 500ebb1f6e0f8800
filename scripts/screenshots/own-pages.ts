import { type Tab, until } from '../../tests/e2e/driver.ts';
import { tabNumber } from '../../tests/e2e/stage.ts';
import { ownPage, untilReading } from '../../tests/e2e/surface.ts';
import { LONG, NARROW, type Scene, WIDE } from './scene.ts';

const TO_SAVE = [1, 2, 3, 4, 13].map((id) => `/news/${id}`);
const POPUP = [380, 600] as const;
const SHELF = {
  ko: { lists: ['주말에', '일'], tags: ['해온', '반도체'] },
  en: { lists: ['Weekend', 'Work'], tags: ['haeon', 'chips'] },
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

async function takePopup({ stage, shoot }: Scene, tabId: number, scheme: 'light' | 'dark'): Promise<void> {
  const end = scheme === 'dark' ? '-dark' : '';
  const popup = await stage.driver.openOwn(`popup.html?tab=${tabId}`);
  await popup.resize(...POPUP);
  await popup.colorScheme(scheme);
  await until('the summary', () => ownPage(popup).has('.summary-tools'));
  await shoot(popup, `popup${end}`);
  await popup.press('2');
  await until('the list', () =>
    popup.evaluate("document.querySelectorAll('[role=tabpanel] li').length >= 5"),
  );
  await shoot(popup, `popup-list${end}`);
  await popup.close();
}

async function takeLibrary({ stage, shoot }: Scene, scheme: 'light' | 'dark'): Promise<void> {
  const end = scheme === 'dark' ? '-dark' : '';
  const library = await stage.driver.openOwn('library.html');
  await library.colorScheme(scheme);
  await ownPage(library).clickOn('li:nth-child(5) .library-row');
  await until('the article', () => ownPage(library).has('.pane-article .body p'));
  await until('the summary', () => ownPage(library).has('.pane-article .summary-tools'));
  await shoot(library, `library${end}`);
  await library.resize(...NARROW);
  await shoot(library, `library-narrow${end}`);
  await library.close();
}

/** The options from the top, and where summaries by a model are set up. */
async function takeOptions({ shoot }: Scene, own: Tab, scheme: 'light' | 'dark'): Promise<void> {
  const end = scheme === 'dark' ? '-dark' : '';
  await own.colorScheme(scheme);
  await own.evaluate('scrollTo({ top: 0, behavior: "instant" })');
  await shoot(own, `options${end}`);
  await own.evaluate(
    "document.querySelector('.engine-form').parentElement.scrollIntoView({ block: 'start', behavior: 'instant' })",
  );
  await shoot(own, `engines${end}`);
}

export async function takeOwnPages(scene: Scene): Promise<void> {
  const { stage, shoot } = scene;
  await fillLibrary(scene);
  const page = await stage.driver.open(stage.origin + LONG);
  await untilReading(page);
  const own = await stage.driver.openOwn('options.html');
  await organise(scene, own);
  const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + LONG)));
  for (const scheme of ['light', 'dark'] as const) {
    await own.resize(...WIDE);
    await takeOptions(scene, own, scheme);
    await takePopup(scene, tabId, scheme);
    await takeLibrary(scene, scheme);
  }
  await own.colorScheme('light');
  await own.resize(...NARROW);
  await shoot(own, 'engines-narrow');
  await page.close();
}
