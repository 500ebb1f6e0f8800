import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listeningWords } from '../../lib/words/listening.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { readAloudWords } from '../../lib/words/read-aloud.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { standInSpeech } from '../fixtures/stand-in-speech.ts';
import { API, ask } from './ask.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
import { overflowing } from './overflow.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { isReading, ownPage, readerIn, type Surface, untilReading } from './surface.ts';

const POST = '/bbs/board.php?bo_table=news&wr_id=1';
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

/**
 * No headless browser has a voice. Pages of the extension may run code in its isolated world of a tab: there a stand-in
 * takes the place of the browser's voice, for the same parts and the same text.
 */
describe.each(browsers)('what the popup has read aloud, in %s', (browser) => {
  const words = readAloudWords.ko;
  const listening = listeningWords.ko;
  let stage: Stage;
  let own: Tab;
  let tab: Tab;
  let tabId: number;
  let popup: Tab;
  let surface: Surface;

  /** Runs a function, given as text, in the extension's world of the post's page. */
  const inWorld = async <Value>(func: string): Promise<Value> => {
    const [{ result }] = await own.evaluate<[{ result: Value }]>(
      `${API}.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${func} })`,
    );
    return result;
  };
  const heard = () => inWorld<string[]>('() => globalThis.standIn.texts()');
  const speaks = () => inWorld<boolean>('() => globalThis.standIn.isSpeaking()');
  const finish = () => inWorld('() => { globalThis.standIn.finish(); }');
  const giveVoice = () =>
    inWorld(`() => {
      (${standInSpeech.toString()})([{ lang: 'ko-KR', voiceURI: '유리' }]);
      Object.defineProperty(window, 'speechSynthesis', { value: globalThis.speechSynthesis, configurable: true });
    }`);
  const openPopup = async (): Promise<void> => {
    popup = await stage.driver.openOwn(`popup.html?tab=${tabId}`);
    surface = ownPage(popup);
    await until('the article', () => surface.has('.card h2'));
  };
  const listen = async (): Promise<void> => {
    await until('the button', () => surface.has('.deeds [aria-pressed]'));
    await surface.clickOn('.deeds [aria-pressed]');
  };

  beforeAll(async () => {
    stage = await setStage(browser);
    own = await stage.driver.openOwn('options.html');
    await ask(own, 'settings.change', { change: { opening: 'request', introduced: true } });
  });
  beforeEach(async () => {
    tab = await stage.driver.open(stage.origin + POST);
    tabId = await until('the tab', () => own.evaluate<number>(tabNumber(stage.origin + POST)));
    await openPopup();
    return async () => {
      await popup.close();
      await tab.close();
    };
  });
  afterAll(() => stage.end());

  it('goes on in the page when the popup closes, and the popup opened again shows and leads it', async () => {
    await giveVoice();
    await listen();
    await until('the title', async () => (await heard()).length === 1);
    expect((await heard())[0]).toBe(await surface.words('.card h2'));
    await popup.close();
    await finish();
    await until('the first sentence', async () => (await heard()).length === 2);
    expect(await speaks()).toBe(true);
    expect(await isReading(tab)).toBe(false);

    await openPopup();
    await surface.says(listening.reading.article, '.voice');
    await surface.says(listening.where.page, '.voice');
    await surface.says((await heard())[1] ?? '', '.voice-words');
    await surface.click(words.pause);
    await until('silence', async () => !(await speaks()));
    await surface.says(listening.paused.article, '.voice');
    await surface.click(words.later);
    await surface.click(words.play);
    await until('the sentence after it', async () => (await heard()).length === 3);
    expect((await heard())[2]).not.toBe((await heard())[1]);
    expect(await violations(popup, 'document')).toEqual([]);
    await popup.resize(320, 640);
    expect(await overflowing(popup, 'document')).toEqual([]);
    await surface.click(words.close);
    await until('the bar away', async () => !(await surface.has('.voice')));
    expect(await speaks()).toBe(false);
  });

  it('may be the summary, followed in the popup that is opened again', async () => {
    await giveVoice();
    await until('the summary', () => surface.has('.summary-tools'));
    const sentences = await surface.all('.summary-sentence');
    await surface.clickOn('.summary-tools [aria-label="읽어 주기"]');
    await until('the first sentence', async () => (await heard()).length === 1);
    await popup.close();
    await finish();
    await until('the second one', async () => (await heard()).length === 2);
    await openPopup();
    await surface.says(listening.reading.summary, '.voice');
    await until('it followed', async () => (await surface.words('[data-spoken]')) === sentences[1]);
  });

  it('goes over into the reading view, where its sentence is shown, and is led from either', async () => {
    await giveVoice();
    await listen();
    await until('the title', async () => (await heard()).length === 1);
    await finish();
    await until('the first sentence', async () => (await heard()).length === 2);
    const sentence = (await heard())[1];
    await surface.click(popupWords.ko.open);
    const reader = await untilReading(tab);
    await until('the player', () => reader.has('.player[data-status=speaking]'));
    await until('the same sentence again', async () => (await heard()).at(-1) === sentence);
    expect((await heard()).slice(0, 2)).toEqual([await reader.words('h1'), sentence]);
    await openPopup();
    await surface.says(listening.where.view, '.voice');
    await surface.click(words.pause);
    await until('a pause in the view', () => reader.has('.player[data-status=paused]'));
    await reader.click(words.close);
    await until('the bar away', async () => !(await surface.has('.voice')));
  });

  it('begins in the reading view where that is open', async () => {
    await giveVoice();
    await surface.click(popupWords.ko.open);
    const reader = await untilReading(tab);
    await until('the tools', () => reader.has('.bar-listen:not(:disabled)'));
    await openPopup();
    await listen();
    await until('the player', () => reader.has('.player[data-status=speaking]'));
    await surface.says(listening.where.view, '.voice');
  });

  it('is seen from over another tab, which leads to it, and ends when another begins', async () => {
    await giveVoice();
    await listen();
    await until('the title', async () => (await heard()).length === 1);
    const title = (await heard())[0] ?? '';
    await popup.close();
    const first = tabId;
    const other = await stage.driver.open(`${stage.origin}/news/2`);
    tabId = await until('the other', () => own.evaluate<number>(tabNumber(`${stage.origin}/news/2`)));
    await openPopup();
    await surface.says(listening.otherTab, '.voice');
    await surface.says(title, '.voice-words');
    await giveVoice();
    await listen();
    await until('the other one speaking', async () => (await heard()).length === 1);
    await surface.says(listening.where.page, '.voice');
    tabId = first;
    await until('the first one silent', async () => !(await speaks()));
    await other.close();
    await until('the bar away', async () => !(await surface.has('.voice')));
  });

  it('ends when the tab shows another page, and no trace of it is left', async () => {
    await giveVoice();
    await listen();
    await surface.says(listening.reading.article, '.voice');
    await tab.go(`${stage.origin}/news/3`);
    await until('the bar away', async () => !(await surface.has('.voice')));
    await popup.close();
    await openPopup();
    await until('the button', () => surface.has('.deeds [aria-pressed=false]'));
    expect(await surface.has('.voice')).toBe(false);
    expect(await readerIn(tab).has('dialog')).toBe(false);
  });

  it('is a sentence where there is no voice', async () => {
    await listen();
    await surface.says(words.noVoice, '.voice [role=alert]');
    expect(await surface.count('.voice-tools')).toBe(0);
    await surface.click(words.close);
    await until('the bar away', async () => !(await surface.has('.voice')));
  });
});

describe.each(browsers)('a page that changes without a load, in %s', (browser) => {
  let stage: Stage;
  afterAll(() => stage.end());

  it('is no longer read aloud', async () => {
    stage = await setStage(browser);
    const own = await stage.driver.openOwn('options.html');
    await ask(own, 'settings.change', { change: { opening: 'request', introduced: true } });
    const tab = await stage.driver.open(`${stage.origin}/app/1`);
    await until('the post', () => tab.evaluate<boolean>('document.body.innerText.length > 500'));
    const tabId = await until('the tab', () => own.evaluate<number>(tabNumber(`${stage.origin}/app/1`)));
    const popup = await stage.driver.openOwn(`popup.html?tab=${tabId}`);
    const surface = ownPage(popup);
    await own.evaluate(`${API}.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => {
      (${standInSpeech.toString()})([{ lang: 'ko-KR', voiceURI: '유리' }]);
      Object.defineProperty(window, 'speechSynthesis', { value: globalThis.speechSynthesis, configurable: true });
    } }).then(() => 0)`);
    await until('the button', () => surface.has('.deeds [aria-pressed]'));
    await surface.clickOn('.deeds [aria-pressed]');
    await surface.says(listeningWords.ko.reading.article, '.voice');
    await tab.evaluate("history.pushState({}, '', '/app/2'); dispatchEvent(new PopStateEvent('popstate'))");
    await until('the bar away', async () => !(await surface.has('.voice')));
  });
});
