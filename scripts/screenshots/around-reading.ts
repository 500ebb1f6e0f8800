import { type Tab, until } from '../../tests/e2e/driver.ts';
import { type Surface, surfaceOf, untilReading } from '../../tests/e2e/surface.ts';
import { ENGLISH, LONG, type Scene } from './scene.ts';

const FILM = '/free/8';
const SERIAL = '/serial/1';
const NO_ARTICLE = '/bbs/login.php';
const ROOT = "document.querySelector('pandok-reader').shadowRoot";
const DIALOG = `${ROOT}.querySelector('dialog')`;
const NOTES = { ko: '완공 시점이 다른 기사와 다르다. 확인할 것.', en: 'Check this against the 2024 budget.' };

const toDialog = (tab: Tab): Promise<void> => tab.evaluate(`${DIALOG}.focus()`);
const toMiddle = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate(
    `${ROOT}.querySelector('${selector}').scrollIntoView({ block: 'center', behavior: 'instant' })`,
  );

/** Two sentences in two colours, one with a note, and the list of them. */
async function takeHighlights({ language, inEveryLook }: Scene, tab: Tab, reader: Surface): Promise<void> {
  await until('the tools', () => reader.has('.tool-foot'));
  await toDialog(tab);
  let count = 0;
  for (const [steps, colour] of [
    [3, '1'],
    [5, '2'],
  ] as const) {
    await tab.press('h');
    await until('the bar', () => reader.has('.own-bar'));
    for (let step = 0; step < steps; step += 1) await tab.press('ArrowDown');
    await tab.press(colour);
    count += 1;
    await until('the highlight', async () => (await reader.count('mark.own[data-colour]')) >= count);
    await until('the bar away', async () => !(await reader.has('.own-bar')));
  }
  await toMiddle(tab, 'mark.own');
  // The middle of a highlight over two lines may lie beside both.
  await tab.evaluate(
    `${ROOT}.querySelector('mark.own').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`,
  );
  await until('the bar', () => reader.has('.own-bar'));
  await inEveryLook(tab, 'highlight-bar', () => toMiddle(tab, 'mark.own'));
  await tab.press('Escape');
  await toDialog(tab);
  await inEveryLook(tab, 'highlights', async () => {
    if (await reader.has('.own-panel')) await tab.press('Escape');
    await until('the list away', async () => !(await reader.has('.own-panel')));
    await toDialog(tab);
    await tab.press('u');
    await until('the list', () => reader.has('.own-panel .own-highlight textarea'));
    await tab.evaluate(`(() => {
      const field = ${ROOT}.querySelector('.own-panel .own-highlight textarea');
      if (field.value) return;
      field.focus();
    })()`);
    const empty = await tab.evaluate<boolean>(`${ROOT}.activeElement?.value === ''`);
    if (empty) {
      await tab.type(NOTES[language]);
      await toDialog(tab);
    }
    await toMiddle(tab, 'mark.own');
  });
  await tab.press('Escape');
}

async function takeLightbox({ inEveryLook, stage }: Scene): Promise<void> {
  const tab = await stage.driver.open(stage.origin + LONG);
  const reader = await untilReading(tab);
  await until('pictures that open', () => reader.has('.body img[role=button]'));
  await reader.clickOn('.body img[role=button]');
  await until('the picture', () => reader.has('.lightbox img'));
  await inEveryLook(tab, 'lightbox');
  await tab.close();
}

/** A film that waits for a press, and a story that goes on. */
async function takePlaces({ inEveryLook, stage }: Scene): Promise<void> {
  for (const [name, address, place] of [
    ['film', FILM, '.pandok-embed'],
    ['further-pages', SERIAL, '.further-pages'],
  ] as const) {
    const tab = await stage.driver.open(stage.origin + address);
    const reader = await untilReading(tab);
    await until(name, () => reader.has(place));
    if (name === 'film') {
      const film = surfaceOf(tab, `${ROOT}.querySelector('.pandok-embed').shadowRoot`);
      await until('its button', () => film.has('button'));
    }
    await inEveryLook(tab, name, () => toMiddle(tab, place));
    await tab.close();
  }
}

/** A page that holds nothing to read, opened all the same. */
async function takeFailed({ inEveryLook, stage }: Scene): Promise<void> {
  const tab = await stage.driver.open(stage.origin + NO_ARTICLE);
  const own = await stage.driver.openOwn('options.html');
  await own.evaluate(`chrome.tabs.query({}).then(async (tabs) => {
    const { id } = tabs.find(({ url }) => url?.endsWith('${NO_ARTICLE}'));
    await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/reading.js', '/content-scripts/reader.js'] });
    await chrome.tabs.sendMessage(id, { name: 'page.show', request: { automatic: false } });
  })`);
  await own.close();
  const reader = await untilReading(tab);
  await until('the sentence', () => reader.has('.failed'));
  await inEveryLook(tab, 'reading-failed');
  await tab.close();
}

export async function takeAroundReading(scene: Scene): Promise<void> {
  const { stage, language } = scene;
  const tab = await stage.driver.open(stage.origin + (language === 'en' ? ENGLISH : LONG));
  const reader = await untilReading(tab);
  await takeHighlights(scene, tab, reader);
  await tab.close();
  await takeLightbox(scene);
  await takePlaces(scene);
  await takeFailed(scene);
}
