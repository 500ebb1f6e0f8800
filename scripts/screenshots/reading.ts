import { type Tab, until } from '../../tests/e2e/driver.ts';
import { readerIn, surfaceOf, untilReading } from '../../tests/e2e/surface.ts';
import { ENGLISH, LONG, NARROW, type Scene, WIDE } from './scene.ts';

const QUESTION = '/bbs/board.php?bo_table=free&wr_id=11';
const PICKED = '/story/1';
const PICKED_NARROW = '/m/news/1';
const DIALOG = "document.querySelector('pandok-reader').shadowRoot.querySelector('dialog')";
const TO_TOP = `${DIALOG}.scrollTo(0, 0)`;

/** The first reading with its note, and the article in both themes and on a narrow screen. */
async function takeArticle(scene: Scene, tab: Tab): Promise<void> {
  const { shoot } = scene;
  const reader = await untilReading(tab);
  await until('the note', () => reader.has('.note-close'));
  await until('the summary', () => reader.has('.summary-tools'));
  await shoot(tab, 'first-time');
  await reader.clickOn('.note-close');
  await until('the note away', async () => !(await reader.has('.note')));
  await tab.colorScheme('light');
  await shoot(tab, 'reading-light');
  await tab.colorScheme('dark');
  await shoot(tab, 'reading-dark');
  await reader.clickOn('.summary li:last-child button');
  await until('the lit sentence', () => reader.has('.body .lit'));
  await until('the sentence in view', () => tab.evaluate(`${DIALOG}.scrollTop > 300`));
  await shoot(tab, 'reading-marks-dark');
  await tab.colorScheme('light');
  await tab.resize(...NARROW);
  await shoot(tab, 'reading-narrow');
  await tab.evaluate(TO_TOP);
  await shoot(tab, 'reading-narrow-top');
  await tab.resize(...WIDE);
}

/** The card of a mark, and the panel of all names and figures. */
async function takeMarks({ shoot }: Scene, tab: Tab): Promise<void> {
  const reader = await untilReading(tab);
  await until('marks', () => reader.has('.mark[data-first][role]'));
  for (const [end, scheme, size] of [
    ['', 'light', WIDE],
    ['-dark', 'dark', WIDE],
    ['-narrow', 'light', NARROW],
  ] as const) {
    await tab.colorScheme(scheme);
    await tab.resize(size[0], size[1]);
    await tab.evaluate(TO_TOP);
    await tab.press('x');
    await until('the panel', () => reader.has('.x-ray .entry'));
    await shoot(tab, `x-ray${end}`);
    await tab.press('Escape');
    await until('the panel away', async () => !(await reader.has('.x-ray')));
    await reader.clickOn('.body p .mark[data-first][role][data-group="figure"]');
    await until('the card', () => reader.has('.card .card-value'));
    await shoot(tab, `card${end}`);
    await tab.press('Escape');
    await until('the card away', async () => !(await reader.has('.card')));
  }
}

async function takeComments({ stage, shoot }: Scene): Promise<void> {
  const tab = await stage.driver.open(stage.origin + QUESTION);
  await untilReading(tab);
  const reader = readerIn(tab);
  await reader.clickOn('.comments summary');
  await until('the comments', () => reader.has('.comments[open]'));
  await tab.evaluate(
    `${DIALOG}.querySelector('.comments').scrollIntoView({ block: 'start', behavior: 'instant' })`,
  );
  await shoot(tab, 'comments');
  await tab.close();
}

async function takePicker({ stage, shoot }: Scene): Promise<void> {
  for (const [name, address, [width, height]] of [
    ['picker', PICKED, WIDE],
    ['picker-narrow', PICKED_NARROW, NARROW],
  ] as const) {
    const tab = await stage.driver.open(stage.origin + address);
    await tab.resize(width, height);
    await untilReading(tab);
    await tab.press('b');
    const picker = surfaceOf(tab, "document.querySelector('pandok-block-picker')?.shadowRoot");
    await until('the picker', () => picker.has('.tools'));
    await shoot(tab, name);
    await tab.close();
  }
}

export async function takeReading(scene: Scene): Promise<void> {
  const { stage, language } = scene;
  const tab = await stage.driver.open(stage.origin + LONG);
  await takeArticle(scene, tab);
  if (language === 'en') await tab.go(stage.origin + ENGLISH);
  await takeMarks(scene, tab);
  await tab.close();
  await takeComments(scene);
  await takePicker(scene);
}
