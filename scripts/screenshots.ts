import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Tab, until } from '../tests/e2e/driver.ts';
import { setStage, tabNumber } from '../tests/e2e/stage.ts';
import { ownPage, readerIn, untilReading } from '../tests/e2e/surface.ts';
import { buildExtension } from './build.ts';

const DOCS = path.resolve(import.meta.dirname, '../docs');
const LONG = '/bbs/board.php?bo_table=news&wr_id=1';
const QUESTION = '/bbs/board.php?bo_table=free&wr_id=11';
const TO_SAVE = [1, 2, 3, 4, 13].map((id) => `/news/${id}`);

/** Every picture of docs/, taken from the built extension on the demo board in one browser and one language. */
async function takeAll(language: 'ko' | 'en-US', suffix: string): Promise<void> {
  const stage = await setStage('chromium', { language });
  const shoot = async (tab: Tab, name: string): Promise<void> => {
    // A picture half loaded or a font half drawn is no picture of the real thing.
    await tab.evaluate('document.fonts.ready.then(() => true)');
    await tab.screenshot(path.join(DOCS, `${name}${suffix}.png`));
  };
  try {
    const first = await stage.driver.open(stage.origin + LONG);
    const note = await untilReading(first);
    await until('the summary', () => note.has('.summary'));
    await shoot(first, 'first-time');
    await note.clickOn('.note-close');
    await until('the note away', async () => !(await note.has('.note')));
    await first.colorScheme('light');
    await shoot(first, 'reading-light');
    await first.colorScheme('dark');
    await shoot(first, 'reading-dark');
    await note.clickOn('.summary li:last-child button');
    await until('the lit sentence', () => note.has('.body [data-lit], .body .lit'));
    await until('the sentence in view', () =>
      first.evaluate(
        "document.querySelector('pandok-reader').shadowRoot.querySelector('dialog').scrollTop > 300",
      ),
    );
    await shoot(first, 'reading-marks-dark');
    await first.colorScheme('light');
    await first.resize(360, 740);
    await shoot(first, 'reading-narrow');
    await first.evaluate(
      "document.querySelector('pandok-reader').shadowRoot.querySelector('dialog').scrollTo(0, 0)",
    );
    await shoot(first, 'reading-narrow-top');
    await first.close();

    for (const address of TO_SAVE) {
      const tab = await stage.driver.open(stage.origin + address);
      const reader = await untilReading(tab);
      await reader.clickOn('.bar-save');
      await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
      await tab.close();
    }
    const question = await stage.driver.open(stage.origin + QUESTION);
    await untilReading(question);
    await readerIn(question).clickOn('.comments summary');
    await shoot(question, 'comments');
    await question.close();

    const page = await stage.driver.open(stage.origin + LONG);
    await untilReading(page);
    const own = await stage.driver.openOwn('options.html');
    const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + LONG)));
    for (const scheme of ['light', 'dark'] as const) {
      const end = scheme === 'dark' ? '-dark' : '';
      await own.colorScheme(scheme);
      await shoot(own, `options${end}`);
      const popup = await stage.driver.openOwn(`popup.html?tab=${tabId}`);
      await popup.resize(380, 600);
      await popup.colorScheme(scheme);
      await until('the summary', () => ownPage(popup).has('ul, ol'));
      await shoot(popup, `popup${end}`);
      await popup.press('2');
      await until('the list', () =>
        popup.evaluate("document.querySelectorAll('[role=tabpanel] li').length >= 5"),
      );
      await shoot(popup, `popup-list${end}`);
      await popup.close();
      const library = await stage.driver.openOwn('library.html');
      await library.colorScheme(scheme);
      await ownPage(library).clickOn('li:nth-child(5) .library-row');
      await until('the article', () => ownPage(library).has('.pane-article .body p'));
      await shoot(library, `library${end}`);
      await library.resize(360, 740);
      await shoot(library, `library-narrow${end}`);
      await library.close();
    }
  } finally {
    await stage.end();
  }
}

mkdirSync(DOCS, { recursive: true });
buildExtension('chromium');
await takeAll('ko', '');
await takeAll('en-US', '-en');
console.log(`The pictures are in ${path.relative(process.cwd(), DOCS)}/.`);
