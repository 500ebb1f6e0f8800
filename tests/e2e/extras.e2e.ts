import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lightboxWords } from '../../lib/words/lightbox.ts';
import { ownHighlightWords } from '../../lib/words/own-highlights.ts';
import { readAloudWords } from '../../lib/words/read-aloud.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { standInSpeech } from '../fixtures/stand-in-speech.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, sharedStages } from './stage.ts';
import { isReading, ownPage, type Surface, untilReading } from './surface.ts';

const PHOTOS = '/news/16';
/** The same story elsewhere: where somebody stopped in one is not where the other begins. */
const PICTURES = '/story/16';
const ROOT = "document.querySelector('pandok-reader').shadowRoot";
const SHOWN = `${ROOT}.querySelector('.lightbox img')?.getAttribute('src')`;
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
const stages = sharedStages();
afterAll(stages.end);

describe.each(browsers)('pictures in %s', (browser) => {
  const words = lightboxWords.ko;
  let stage: Stage;
  let tab: Tab;
  let reader: Surface;
  beforeAll(async () => {
    stage = await stages.on(browser);
    tab = await stage.driver.open(stage.origin + PICTURES);
    reader = await untilReading(tab);
    await until('pictures that open', async () => (await reader.count('.body img[role=button]')) >= 3);
  });

  it('open at a click, lead to each other by keys, and close with Esc, which closes nothing else', async () => {
    await reader.clickOn('.body img[role=button]');
    const first = await until('the picture', () => tab.evaluate<string>(SHOWN));
    await tab.press('ArrowRight');
    await until('the next one', async () => (await tab.evaluate<string>(SHOWN)) !== first);
    expect(await reader.words('.lightbox-place')).toMatch(/2번째/);
    await tab.press('Escape');
    await until('it closed', async () => !(await reader.has('.lightbox')));
    expect(await isReading(tab)).toBe(true);
    const focused = `${ROOT}.activeElement === ${ROOT}.querySelectorAll('.body img[role=button]')[1]`;
    await until('the focus on the picture last seen', () => tab.evaluate(focused));
  });

  it('open at Enter, keep the focus inside, grow and shrink', async () => {
    await tab.press('Enter');
    await until('the picture', () => reader.has('.lightbox img'));
    for (let press = 0; press < 8; press += 1) {
      await tab.press('Tab');
      const inside = `!${ROOT}.activeElement || !!${ROOT}.activeElement.closest('.lightbox')`;
      expect(await tab.evaluate(inside)).toBe(true);
    }
    await tab.press('=');
    await until('it large', () => reader.has('[data-larger]'));
    await reader.click(words.fitted);
    await until('it fitted', async () => !(await reader.has('[data-larger]')));
  });

  it('have no fault that axe finds, and stay within a narrow screen', async () => {
    await tab.resize(360, 740);
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
    const wide = `${ROOT}.querySelector('.lightbox').scrollWidth`;
    expect(await tab.evaluate<number>(wide)).toBeLessThanOrEqual(360);
    await reader.click(words.close);
    await until('it closed', async () => !(await reader.has('.lightbox')));
  });
});

/**
 * No headless browser has a voice, and what runs in a page's isolated world cannot be given one from outside. So the
 * reading view shows what it says where there is none, and the library, whose world a test can reach, reads with a
 * stand-in in the place of the browser's voice: the same part, the same text, another speaker.
 */
describe.each(browsers)('reading aloud in %s', (browser) => {
  const words = readAloudWords.ko;
  const voices = [
    { lang: 'ko-KR', voiceURI: '유리' },
    { lang: 'ko-KR', voiceURI: '소라', localService: false },
  ];
  let stage: Stage;
  let tab: Tab;
  let library: Surface;
  beforeAll(async () => {
    stage = await stages.on(browser);
    tab = await stage.driver.open(stage.origin + PHOTOS);
    const reader = await untilReading(tab);
    await reader.clickOn('.bar-save');
    await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
  });

  it('begins and ends with a button of the bar, which says whether it is at work', async () => {
    const reader = await untilReading(tab);
    const pressed = (is: boolean) =>
      until(`the button ${is}`, () => reader.has(`.bar-listen[aria-pressed="${is}"]:not(:disabled)`));
    await pressed(false);
    await reader.clickOn('.bar-listen');
    await until('the player', () => reader.has('.player'));
    await pressed(true);
    await reader.clickOn('.bar-listen');
    await until('it went', async () => !(await reader.has('.player')));
    await pressed(false);
  });

  it('says so where there is no voice; Esc puts that away and nothing else', async () => {
    const reader = await untilReading(tab);
    await tab.evaluate(`${ROOT}.querySelector('dialog').focus()`);
    await tab.press('r');
    await reader.says(words.noVoice, '.player');
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
    await tab.press('Escape');
    await until('it went', async () => !(await reader.has('.player')));
    expect(await isReading(tab)).toBe(true);
  });

  it('reads sentence by sentence, lights each, pauses and goes on', async () => {
    tab = await stage.driver.openOwn('library.html');
    library = ownPage(tab);
    await library.clickOn('.library-row');
    await until('the article', () => library.has('.pane-article .body p'));
    await until('the tools', () => library.has('.body img[role=button]'));
    await tab.evaluate(`void (${standInSpeech.toString()})(${JSON.stringify(voices)})`);
    await tab.press('r');
    const heard = () => tab.evaluate<string[]>('standIn.texts()');
    await until('the title', async () => (await heard()).length === 1);
    expect((await heard())[0]).toBe(await library.words('.pane-article h1'));
    await tab.evaluate('standIn.finish()');
    await until('the first sentence', async () => (await heard()).length === 2);
    const lit = await tab.evaluate<string>(
      "'highlights' in CSS ? String([...CSS.highlights.get('pandok-spoken')][0]) : document.querySelector('.spoken').textContent",
    );
    expect(lit.replace(/\s+/g, ' ')).toBe((await heard())[1]);
    await tab.press('r');
    await until('silence', () => tab.evaluate('!standIn.isSpeaking()'));
    await tab.press(']');
    await tab.press('r');
    await until('the next sentence', async () => (await heard()).length === 3);
    expect((await heard())[2]).not.toBe((await heard())[1]);
  });

  it('hears the keys for media, and is read on by them', async () => {
    const key = (name: string) =>
      tab.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true, cancelable: true }))`,
      );
    const said = () => tab.evaluate<string>('standIn.texts().at(-1)');
    const before = await said();
    await key('MediaTrackPrevious');
    await until('the sentence before', async () => (await said()) !== before);
    await key('MediaPlayPause');
    await until('silence', () => tab.evaluate('!standIn.isSpeaking()'));
    await key('MediaPlayPause');
    await until('a voice', () => tab.evaluate('standIn.isSpeaking()'));
    await key('MediaTrackNext');
    await until('the sentence from before', async () => (await said()) === before);
  });

  it('is read by the voice that is chosen, in the language of the text', async () => {
    await until('its voices', () => library.has('.player-voice'));
    const offered = await tab.evaluate<string[]>(
      "Array.from(document.querySelectorAll('.player-voice option'), ({ value }) => value)",
    );
    expect(offered).toEqual(['유리', '소라']);
    await tab.evaluate(`(() => {
      const field = document.querySelector('.player-voice');
      field.value = '소라';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('her voice', () => tab.evaluate("standIn.said.at(-1).voice?.voiceURI === '소라'"));
  });

  it('a rate that is chosen is heard, and remembered', async () => {
    await tab.press('>');
    await until('it faster', () => tab.evaluate('standIn.said.at(-1).rate === 1.15'));
    await until('it remembered', () =>
      tab.evaluate(
        "(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings?.readAloud?.rate === 1.15)",
      ),
    );
  });

  it('has no fault that axe finds, stays within a narrow screen, and falls silent when closed', async () => {
    await tab.resize(360, 740);
    expect(await violations(tab, 'document')).toEqual([]);
    expect(
      await tab.evaluate<number>("document.querySelector('.player').getBoundingClientRect().right"),
    ).toBeLessThanOrEqual(360);
    await library.click(words.close);
    await until('it went', async () => !(await library.has('.player')));
    await until('silence', () => tab.evaluate('!standIn.isSpeaking()'));
  });
});

describe.each(browsers)('own highlights in %s', (browser) => {
  const words = ownHighlightWords.ko;
  const LONG = '/bbs/board.php?bo_table=news&wr_id=1';
  const BODY = `${ROOT}.querySelector('.body')`;
  let stage: Stage;
  let tab: Tab;
  let reader: Surface;
  const drawn = () => reader.all('mark.own');
  beforeAll(async () => {
    stage = await stages.on(browser);
    tab = await stage.driver.open(stage.origin + LONG);
    reader = await untilReading(tab);
    await reader.clickOn('.note-close');
    await until('the tools', () => reader.has('.tool-foot'));
    await tab.evaluate(`${ROOT}.querySelector('dialog').focus()`);
  });

  it('are made by key: a sentence is picked, another added, and a colour given', async () => {
    /** What is picked, once it is something else than before. */
    const picked = (before: string) =>
      until('another passage', async () => {
        const said = await reader.words('.tool-foot > [role=status]');
        return said && said !== before ? said : undefined;
      });
    await tab.press('h');
    const first = await picked('');
    await tab.press('ArrowDown');
    const second = await picked(first);
    await tab.press('Shift+ArrowDown');
    const two = await picked(second);
    expect(two.startsWith(second)).toBe(true);
    expect(await reader.has('.own-bar')).toBe(true);
    const chosen = two.slice(words.chosen('').length);
    await tab.press('2');
    await until('the highlight', async () => (await drawn()).length > 0);
    expect((await drawn()).join('').replace(/\s/g, '')).toBe(chosen.replace(/\s/g, ''));
    expect(await reader.has('mark.own[data-colour=green]')).toBe(true);
    expect(await reader.has('.own-bar')).toBe(false);
  });

  it('are offered to be kept with the article, and are', async () => {
    await reader.says(words.unsaved, '.own-line');
    await reader.click(words.save);
    await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
    await until('the offer away', async () => !(await reader.has('.own-line')));
    const before = await drawn();
    await tab.go(stage.origin + LONG);
    reader = await untilReading(tab);
    await until('the highlight again', async () => (await drawn()).length > 0);
    expect(await drawn()).toEqual(before);
  });

  it('stand in a list that leads to them; one that is removed comes back', async () => {
    await tab.evaluate(`${ROOT}.querySelector('dialog').focus()`);
    await tab.press('u');
    await until('the list', () => reader.has('.own-panel .own-highlight'));
    await reader.click(words.goTo);
    await until('it lit', () => reader.has('mark.own.lit'));
    await reader.click(words.remove);
    await until('it gone', async () => (await drawn()).length === 0);
    await reader.click(words.undo);
    await until('it back', async () => (await drawn()).length > 0);
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
    await reader.click(words.close);
  });

  it('have four colours that differ, and are copied with where they stand', async () => {
    const grip = `${BODY}.querySelector('mark.own')`;
    await tab.evaluate(`${grip}.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`);
    await until('the bar', () => reader.has('.own-bar'));
    const grounds = new Set<string>();
    for (const colour of ['yellow', 'blue', 'pink', 'green']) {
      await reader.clickOn(`.own-bar .swatch[data-colour=${colour}]`);
      await until(colour, () => reader.has(`mark.own[data-colour=${colour}]`));
      grounds.add(await tab.evaluate<string>(`getComputedStyle(${grip}).backgroundColor`));
    }
    expect(grounds.size).toBe(4);
    await reader.click(words.copy);
    await reader.says(words.copied, '.own-bar');
    await tab.press('Escape');
    // Into a field, as somebody would paste it.
    await tab.evaluate(`${ROOT}.querySelector('dialog').focus()`);
    await tab.press('x');
    await reader.clickOn('.x-filter');
    await tab.press('Control+v');
    const field = `${ROOT}.querySelector('.x-filter').value`;
    await until('it pasted', async () => (await tab.evaluate<string>(field)).includes(stage.origin));
    const pasted = (await tab.evaluate<string>(field)).replace(/\s/g, '');
    expect(pasted).toContain((await drawn()).join('').replace(/\s/g, ''));
    expect(pasted).toContain((await reader.words('h1'))?.replace(/\s/g, ''));
    await tab.press('Escape');
    await until('the panel away', async () => !(await reader.has('.x-ray')));
  });

  it('stand in the place of another panel, not over it', async () => {
    await tab.press('x');
    await until('names and figures', () => reader.has('.x-ray'));
    await tab.evaluate(`${ROOT}.querySelector('dialog').focus()`);
    await tab.press('u');
    await until('the list', () => reader.has('.own-panel'));
    expect(await reader.count('.side-panel')).toBe(1);
    await tab.press('a');
    await until('how it looks', () => reader.has('.appearance'));
    expect(await reader.count('.side-panel')).toBe(1);
    await tab.press('Escape');
    await until('it went', async () => !(await reader.has('.side-panel')));
  });

  it('take a note, which shows in the library beside the same words', async () => {
    await tab.evaluate(
      `${BODY}.querySelector('mark.own').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`,
    );
    await until('the bar', () => reader.has('.own-bar'));
    await reader.click(words.note);
    await until('the field', () => reader.has('.own-bar input'));
    await tab.type('다시 볼 것');
    await tab.press('Enter');
    await until('the note', () => reader.has('mark.own[data-note]'));
    const quoted = await drawn();
    const own = await stage.driver.openOwn('library.html');
    await ownPage(own).clickOn('.library-row');
    await until('the highlight', () => ownPage(own).has('.pane-article mark.own'));
    expect(await ownPage(own).all('.pane-article mark.own')).toEqual(quoted);
    await own.press('t');
    await until('the list', () => ownPage(own).has('.own-highlight'));
    expect(await own.evaluate("document.querySelector('.own-highlight textarea').value")).toBe('다시 볼 것');
    expect(await violations(own, 'document')).toEqual([]);
    await own.close();
  });

  it('stand in a sheet on a narrow screen, which goes away when it has led to a place', async () => {
    await tab.resize(360, 740);
    await tab.evaluate(`${ROOT}.querySelector('dialog').focus()`);
    await tab.press('u');
    await until('the list', () => reader.has('.own-panel .own-highlight'));
    await reader.click(words.goTo);
    await until('the sheet away', async () => !(await reader.has('.own-panel')));
    await until('the place in view', () =>
      tab.evaluate(`(() => { const { top, bottom } = ${ROOT}.querySelector('mark.own').getBoundingClientRect();
        return top > 0 && bottom < innerHeight; })()`),
    );
  });

  it('fit a narrow screen', async () => {
    await tab.evaluate(`${ROOT}.querySelector('dialog').focus()`);
    await tab.press('h');
    await until('the bar', () => reader.has('.own-bar'));
    const right = `${ROOT}.querySelector('.own-bar').getBoundingClientRect().right`;
    expect(await tab.evaluate<number>(right)).toBeLessThanOrEqual(360);
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
    await tab.press('Escape');
    await until('the bar away', async () => !(await reader.has('.own-bar')));
    expect(await isReading(tab)).toBe(true);
  });
});
