import { type Tab, until } from '../../tests/e2e/driver.ts';
import { tabNumber } from '../../tests/e2e/stage.ts';
import { ownPage, untilReading } from '../../tests/e2e/surface.ts';
import { standInSpeech } from '../../tests/fixtures/stand-in-speech.ts';
import { ENGLISH, LONG, type Scene } from './scene.ts';

export const POPUP = [380, 600] as const;
const PANEL = [360, 800] as const;
const LIST = '/news';
/** The sample that is read is Korean in both languages of the product. */
const VOICES = [
  { lang: 'ko-KR', voiceURI: '유리' },
  { lang: 'en-US', voiceURI: 'Samantha' },
];

/** A new user's library and popup, before anything is saved. */
export async function takeEmpty({ stage, inEveryLook }: Scene): Promise<void> {
  const library = await stage.driver.openOwn('library.html');
  await until('the first steps', () => ownPage(library).has('.first-time'));
  await inEveryLook(library, 'library-empty');
  await library.close();
  const list = await stage.driver.open(stage.origin + LIST);
  const own = await stage.driver.openOwn('options.html');
  const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + LIST)));
  const ownId = await until('its own tab', () =>
    own.evaluate<number>('chrome.tabs.getCurrent().then(({ id }) => id)'),
  );
  for (const [name, id, view] of [
    ['popup-no-article', tabId, 'page'],
    ['popup-empty', tabId, 'list'],
    ['popup-failed', ownId, 'page'],
  ] as const) {
    const popup = await stage.driver.openOwn(`popup.html?tab=${id}`);
    await ownPage(popup).clickOn(`#tab-${view}`);
    await until(name, () => ownPage(popup).has(`[aria-labelledby=tab-${view}] .plain p`));
    await inEveryLook(popup, name, undefined, POPUP);
    await popup.close();
  }
  await own.close();
  await list.close();
}

/** Beside a page, of the post in the tab in front. */
export async function takeSidePanel({ stage, language, inEveryLook }: Scene): Promise<void> {
  const panel = await stage.driver.openOwn('sidepanel.html');
  const post = await stage.driver.open(stage.origin + (language === 'en' ? ENGLISH : LONG));
  await untilReading(post);
  await until('the article', () => ownPage(panel).has('.summary-tools'));
  await inEveryLook(panel, 'side-panel', undefined, PANEL);
  await post.close();
  await panel.close();
}

/** A sentence being read, with a stand-in for the voice that headless browsers lack. */
export async function takeReadAloud({ inEveryLook }: Scene, library: Tab): Promise<void> {
  const page = ownPage(library);
  await library.evaluate(`void (${standInSpeech.toString()})(${JSON.stringify(VOICES)})`);
  await library.evaluate("document.querySelector('.pane').focus()");
  await library.press('r');
  await until('the player', () => page.has('.player'));
  for (const said of [1, 2, 3]) {
    await until('a sentence', () => library.evaluate(`standIn.texts().length === ${said}`));
    if (said < 3) await library.evaluate('standIn.finish()');
  }
  await inEveryLook(library, 'read-aloud');
  await library.press('Escape');
  await until('silence', async () => !(await page.has('.player')));
}

/** A search without a hit, with no article open: on a phone that would stand before it. */
export async function takeNothingFound({ language, inEveryLook }: Scene, library: Tab): Promise<void> {
  await library.evaluate("document.querySelector('.pane').focus()");
  await library.press('Escape');
  await until('no article', async () => !(await ownPage(library).has('.pane-article')));
  await library.evaluate("document.querySelector('#search').focus()");
  await library.type(language === 'ko' ? '고래자리' : 'whale song');
  await until('the sentence', () =>
    library.evaluate("document.querySelectorAll('.library-row').length === 0"),
  );
  await inEveryLook(library, 'library-none-found');
}
