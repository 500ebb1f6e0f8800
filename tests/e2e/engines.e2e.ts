import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accelerators } from '../../demo/posts/01-accelerators.ts';
import { engineFailureWords } from '../../lib/words/engine-failures.ts';
import { engineOptionsWords } from '../../lib/words/engine-options.ts';
import { summaryWords } from '../../lib/words/summary.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type ChatServer, KEY, startChatServer } from '../fixtures/chat-server.ts';
import { violations } from './axe.ts';
import { until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { ownPage, type Surface, untilReading } from './surface.ts';

const options = engineOptionsWords.ko;
const words = summaryWords.ko;
const failures = engineFailureWords.ko;
const LONG = '/bbs/board.php?bo_table=news&wr_id=1';

const stored = (key: string): string =>
  `(globalThis.browser ?? chrome).storage.local.get('${key}').then((all) => all['${key}'])`;
const KEPT = stored('engine.endpoint');
const SETTINGS = stored('settings');

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('a model of the user’s own, in %s', (browser) => {
  let stage: Stage;
  let server: ChatServer;
  beforeAll(async () => {
    server = await startChatServer({ key: KEY });
    stage = await setStage(browser);
  });
  afterAll(async () => {
    await stage.end();
    await server.close();
  });

  /** Connects in the options, as a user would, and gives what the page then says. */
  async function connect(model: string, said?: string): Promise<void> {
    const page = await stage.driver.openOwn('options.html');
    const form = ownPage(page);
    await until('the form', () => form.has('.engine-form'));
    for (const [id, value] of [
      ['address', server.origin],
      ['key', KEY],
      ['model', model],
    ]) {
      await page.evaluate(`(() => {
        const field = document.getElementById('endpoint-${id}');
        field.value = ${JSON.stringify(value)};
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      })()`);
    }
    await form.click(options.save);
    await until('it is kept', () => page.evaluate(`${KEPT}.then((kept) => kept?.model === '${model}')`));
    if (said) await form.says(said);
    expect(await violations(page, 'document')).toEqual([]);
    await page.close();
  }
  async function ask(reader: Surface, model: string): Promise<void> {
    await reader.click(words.ask);
    await reader.click(words.askModel(model));
  }
  const picked = (reader: Surface) => reader.count('.summary > ol .summary-sentence');

  it('is connected, asked for an article, labelled, checked, and kept with it', async () => {
    await connect('steady', '가람시가 바닷가 창고를 도서관으로 고쳤다.');
    const tab = await stage.driver.open(stage.origin + LONG);
    const reader = await untilReading(tab);
    await until('the summary', async () => (await picked(reader)) === 3);
    const before = server.asked.length;
    await ask(reader, 'steady');
    await reader.says(words.writtenBy('steady'), '.summary-other h3');
    expect(await picked(reader)).toBe(3);
    // The server got this article, and nothing about where it was read.
    const [question] = server.asked.slice(before);
    expect(question?.key).toBe(KEY);
    const sent = JSON.stringify(question?.body);
    expect(sent).toContain(accelerators.title);
    expect(sent).not.toContain(stage.origin);
    // It never speaks of 26만 권, and no page of its process ever sees the key.
    expect(await reader.all('mark.unsupported')).toContain(`26만 권 (${words.unsupported})`);
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
    await reader.click(words.keep);
    await reader.says(words.keptLater);
    await tab.press('s');
    await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
    await tab.close();
    const library = await stage.driver.openOwn('library.html');
    await ownPage(library).clickOn('.library-row');
    await ownPage(library).says(words.writtenBy('steady'), '.summary-other h3');
    await library.close();
  });

  it('a length chosen in place stays chosen', async () => {
    const tab = await stage.driver.open(stage.origin + LONG);
    const reader = await untilReading(tab);
    await reader.click(words.lengthNames[5]);
    await until('five sentences', async () => (await picked(reader)) === 5);
    const own = await stage.driver.openOwn('options.html');
    await until('it is stored', () =>
      own.evaluate(`${SETTINGS}.then((settings) => settings?.summaryLength === 5)`),
    );
    await own.close();
    await tab.close();
    const again = await stage.driver.open(stage.origin + LONG);
    const second = await untilReading(again);
    await until('five sentences again', async () => (await picked(second)) === 5);
    await second.click(words.lengthNames[3]);
    await until('three sentences', async () => (await picked(second)) === 3);
    await again.close();
  });

  it('that thinks for long is waited for, or its loss is told and the picked sentences stay', async () => {
    await connect('waits');
    server.release();
    const tab = await stage.driver.open(stage.origin + LONG);
    const reader = await untilReading(tab);
    await ask(reader, 'waits');
    await reader.says('가람시가 바닷가', '.summary-other');
    // Firefox's background would have died meanwhile of having nothing to do; Chromium's is killed.
    await stage.driver.stopBackground();
    server.release();
    await reader.says(
      browser === 'firefox' ? words.writtenBy('waits') : failures['connection-lost'],
      '.summary-other',
    );
    expect(await picked(reader)).toBe(3);
    await tab.close();
  });

  it('that is not there is told, and the picked sentences stay', async () => {
    await server.close();
    const tab = await stage.driver.open(stage.origin + LONG);
    const reader = await untilReading(tab);
    await ask(reader, 'waits');
    await reader.says(failures.unreachable, '.summary-other');
    expect(await picked(reader)).toBe(3);
    await tab.close();
  });
});
