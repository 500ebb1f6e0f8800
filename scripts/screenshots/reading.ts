import { readerWords } from '../../lib/words/reader.ts';
import { type Tab, until } from '../../tests/e2e/driver.ts';
import { type Surface, surfaceOf, untilReading } from '../../tests/e2e/surface.ts';
import { ENGLISH, LONG, type Scene } from './scene.ts';

const QUESTION = '/bbs/board.php?bo_table=free&wr_id=11';
const WITH_FILES = '/free/12';
const PICKED = '/m/news/1';
const DIALOG = "document.querySelector('pandok-reader').shadowRoot.querySelector('dialog')";
const TO_TOP = `${DIALOG}.scrollTo({ top: 0, behavior: 'instant' })`;

/** The first reading with its note, then the article from its top. */
async function takeArticle({ inEveryLook }: Scene, tab: Tab, reader: Surface): Promise<void> {
  await until('the note', () => reader.has('.note-close'));
  await until('the summary', () => reader.has('.summary-tools'));
  const toTop = () => tab.evaluate(TO_TOP);
  await inEveryLook(tab, 'first-time', toTop);
  await reader.clickOn('.note-close');
  await until('the note away', async () => !(await reader.has('.note')));
  await inEveryLook(tab, 'reading', toTop);
  await inEveryLook(tab, 'reading-marks', async () => {
    await tab.evaluate(TO_TOP);
    await reader.clickOn('.summary li:last-child button');
    await until('the lit sentence', () => reader.has('.body .lit'));
    await until('the sentence in view', () => tab.evaluate(`${DIALOG}.scrollTop > 300`));
  });
  await tab.evaluate(TO_TOP);
}

/** What a key opens over or beside the article; closed again after each picture. */
async function takeOpened(
  { inEveryLook }: Scene,
  tab: Tab,
  reader: Surface,
  [name, key, part]: readonly [name: string, key: string, part: string],
): Promise<void> {
  const close = async (): Promise<void> => {
    if (!(await reader.has(part))) return;
    await tab.press('Escape');
    await until(`${name} away`, async () => !(await reader.has(part)));
  };
  await inEveryLook(tab, name, async () => {
    await close();
    await tab.evaluate(TO_TOP);
    await tab.press(key);
    await until(name, () => reader.has(part));
  });
  await close();
}

async function takeMenu({ language, inEveryLook }: Scene, tab: Tab, reader: Surface): Promise<void> {
  await tab.evaluate(TO_TOP);
  await reader.click(readerWords[language].more);
  await until('the menu', () => reader.has('.menu'));
  await inEveryLook(tab, 'menu');
  await tab.press('Escape');
  await until('the menu away', async () => !(await reader.has('.menu')));
}

async function takeCard({ inEveryLook }: Scene, tab: Tab, reader: Surface): Promise<void> {
  await until('marks', () => reader.has('.mark[data-first][role]'));
  const close = async (): Promise<void> => {
    if (!(await reader.has('.card'))) return;
    await tab.press('Escape');
    await until('the card away', async () => !(await reader.has('.card')));
  };
  await inEveryLook(tab, 'card', async () => {
    await close();
    await reader.clickOn('.body p .mark[data-first][role][data-group="figure"]');
    await until('the card', () => reader.has('.card .card-value'));
  });
  await close();
}

async function takeComments({ stage, inEveryLook }: Scene): Promise<void> {
  const tab = await stage.driver.open(stage.origin + QUESTION);
  const reader = await untilReading(tab);
  await reader.clickOn('.comments summary');
  await until('the comments', () => reader.has('.comments[open]'));
  await inEveryLook(tab, 'comments', () =>
    tab.evaluate(
      `${DIALOG}.querySelector('.comments').scrollIntoView({ block: 'start', behavior: 'instant' })`,
    ),
  );
  await tab.close();
}

async function takeFiles({ stage, inEveryLook }: Scene): Promise<void> {
  const tab = await stage.driver.open(stage.origin + WITH_FILES);
  const reader = await untilReading(tab);
  await until('the files', () => reader.has('.attachments'));
  await inEveryLook(tab, 'attachments', () =>
    tab.evaluate(
      `${DIALOG}.querySelector('.attachments').scrollIntoView({ block: 'center', behavior: 'instant' })`,
    ),
  );
  await tab.close();
}

async function takePicker({ stage, inEveryLook }: Scene): Promise<void> {
  const tab = await stage.driver.open(stage.origin + PICKED);
  await untilReading(tab);
  await tab.press('b');
  const picker = surfaceOf(tab, "document.querySelector('pandok-block-picker')?.shadowRoot");
  await until('the picker', () => picker.has('.tools'));
  await inEveryLook(tab, 'picker');
  await tab.close();
}

export async function takeReading(scene: Scene): Promise<void> {
  const { stage, language } = scene;
  const tab = await stage.driver.open(stage.origin + (language === 'en' ? ENGLISH : LONG));
  const reader = await untilReading(tab);
  await takeArticle(scene, tab, reader);
  await takeOpened(scene, tab, reader, ['x-ray', 'x', '.x-ray .entry']);
  await takeOpened(scene, tab, reader, ['appearance', 'a', '.appearance']);
  await takeOpened(scene, tab, reader, ['keys', '?', '.keys']);
  await takeMenu(scene, tab, reader);
  await takeCard(scene, tab, reader);
  await tab.close();
  await takeComments(scene);
  await takeFiles(scene);
  await takePicker(scene);
}
