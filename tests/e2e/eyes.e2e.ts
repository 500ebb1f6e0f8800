import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { ownPage, untilReading } from './surface.ts';

const POST = '/news/1';
const READER = "document.querySelector('pandok-reader').shadowRoot";
const EYES = { forcedColors: true, reducedMotion: true } as const;
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

/** How an element is drawn where the system chooses the colours: no shades, no weights, only lines and the system's grounds. */
const drawn = (tab: Tab, root: string, selector: string): Promise<string> =>
  tab.evaluate(`(() => {
    const style = getComputedStyle(${root}.querySelector(${JSON.stringify(selector)}));
    return JSON.stringify(['background-color', 'border-bottom', 'border-left', 'border-top', 'outline', 'text-decoration-line',
      'text-decoration-style', 'text-decoration-thickness'].map((name) => style.getPropertyValue(name)));
  })()`);

/** What still moves, grows or turns. A colour that fades is no motion. */
const moving = (tab: Tab, root: string): Promise<string[]> =>
  tab.evaluate(`[...${root}.querySelectorAll('*')].flatMap((one) => {
    const { transitionProperty, transitionDuration, animationName, animationDuration } = getComputedStyle(one);
    const times = transitionDuration.split(', ');
    const moves = transitionProperty.split(', ').some((name, at) => /transform|translate|rotate|scale|width|height|left|right|top|bottom|all/.test(name) && parseFloat(times[at % times.length]) > 0);
    const frames = one.getAnimations().filter((each) => each.animationName).flatMap((each) => each.effect.getKeyframes());
    const travels = parseFloat(animationDuration) > 0 && animationName !== 'none' && frames.some((frame) => frame.transform ?? frame.translate ?? frame.rotate);
    return moves || travels ? [one.localName + '.' + one.className] : [];
  })`);

describe.each(browsers)('where the system chooses the colours and nothing may move, in %s', (browser) => {
  let stage: Stage;
  let tabId: number;
  const see = async (tab: Tab): Promise<Tab> => {
    if (browser === 'chromium') await tab.eyes(EYES);
    expect(
      await tab.evaluate(
        "['(forced-colors: active)', '(prefers-reduced-motion: reduce)'].every((one) => matchMedia(one).matches)",
      ),
    ).toBe(true);
    return tab;
  };
  const differ = async (tab: Tab, root: string, pairs: readonly (readonly [string, string])[]) => {
    for (const [one, other] of pairs)
      expect(await drawn(tab, root, one), `${one} beside ${other}`).not.toBe(await drawn(tab, root, other));
  };
  let post: Tab;
  beforeAll(async () => {
    stage = await setStage(browser, { eyes: EYES });
    post = await see(await stage.driver.open(stage.origin + POST));
  });
  afterAll(() => stage.end());

  it('the reading view: kinds of marks, own highlights and what is chosen are told apart', async () => {
    const reader = await untilReading(post);
    await until('the summary', () => reader.has('.summary-tools'));
    await until('marks', () => reader.has('.mark[data-first][role]'));
    await until('the tools', () => reader.has('.tool-foot'));
    await differ(post, READER, [
      ['.body .mark[data-shown][data-group=name]', '.body .mark[data-shown][data-group=figure]'],
      ['.summary-lengths [aria-pressed=true]', '.summary-lengths [aria-pressed=false]'],
    ]);
    await post.evaluate(`${READER}.querySelector('dialog').focus()`);
    await post.press('h');
    await until('the bar', () => reader.has('.own-bar'));
    expect(await moving(post, READER)).toEqual([]);
    await post.press('2');
    await until('the highlight', () => reader.has('mark.own[data-colour]'));
    await differ(post, READER, [
      ['mark.own', '.body p'],
      ['mark.own', '.body .mark[data-shown][data-group=figure]'],
    ]);
    for (const [key, part, pairs] of [
      ['x', '.x-ray .entry', []],
      [
        'a',
        '.appearance',
        [
          ['.look :checked + .look-sheet', '.look :not(:checked) + .look-sheet'],
          ['.look-strip :checked + span', '.look-strip :not(:checked) + span'],
        ],
      ],
      ['?', '.keys', []],
    ] as const) {
      await post.press(key);
      await until(part, () => reader.has(part));
      await differ(post, READER, pairs);
      expect(await moving(post, READER), part).toEqual([]);
      await post.press('Escape');
      await until('it away', async () => !(await reader.has(part)));
    }
    await reader.clickOn('.body img[role=button]');
    await until('the picture', () => reader.has('.lightbox img'));
    expect(await moving(post, READER)).toEqual([]);
    await post.press('Escape');
    await reader.clickOn('.comments summary');
    await until('the choice', () => reader.has('.comments[open]'));
    expect(await moving(post, READER)).toEqual([]);
    await post.evaluate(`${READER}.querySelector('dialog').focus()`);
    await post.press('s');
    await until('it is saved', () => reader.has('.bar-save[aria-pressed="true"]'));
  });

  it('our own pages: the tab, the place, the row and the choice that hold are told apart', async () => {
    const options = await see(await stage.driver.openOwn('options.html'));
    await until('everything there', () => ownPage(options).has('.kept li'));
    tabId = await options.evaluate<number>(tabNumber(stage.origin + POST));
    await differ(options, 'document', [
      ['.look :checked + .look-sheet', '.look :not(:checked) + .look-sheet'],
      ['.setting > .look-strip :checked + span', '.setting > .look-strip :not(:checked) + span'],
    ]);
    expect(await moving(options, 'document')).toEqual([]);
    await options.close();
    const popup = await see(await stage.driver.openOwn(`popup.html?tab=${tabId}`));
    await until('the summary', () => ownPage(popup).has('.summary-tools'));
    await differ(popup, 'document', [['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]']]);
    expect(await moving(popup, 'document')).toEqual([]);
    await popup.close();
    const library = await see(await stage.driver.openOwn('library.html'));
    await ownPage(library).clickOn('.library-row');
    await until('the article', () => ownPage(library).has('.pane-article .body p'));
    await differ(library, 'document', [
      ['.place[aria-current]', '.place:not([aria-current])'],
      ['.library-row[aria-current]', '.shelf'],
    ]);
    expect(await moving(library, 'document')).toEqual([]);
    await library.close();
  });

  it('where more contrast is asked for, soft ink is as strong as the rest in every theme', async () => {
    const asked = browser === 'firefox' ? await setStage(browser, { eyes: { moreContrast: true } }) : stage;
    const options = await asked.driver.openOwn('options.html');
    if (browser === 'chromium') await options.eyes({ moreContrast: true });
    await until('everything there', () => ownPage(options).has('.kept li'));
    expect(
      await options.evaluate(
        "matchMedia('(prefers-contrast: more)').matches && !matchMedia('(forced-colors: active)').matches",
      ),
    ).toBe(true);
    const inks = await options.evaluate<string[]>(`['light', 'sepia', 'grey', 'black'].flatMap((theme) => {
      document.documentElement.dataset.theme = theme;
      const style = getComputedStyle(document.documentElement);
      return style.getPropertyValue('--ink-soft') === style.getPropertyValue('--ink') ? [] : [theme];
    })`);
    expect(inks, 'themes whose soft ink stays soft').toEqual([]);
    await options.close();
    if (browser === 'firefox') await asked.end();
  });
});
