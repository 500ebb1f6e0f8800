import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accelerators } from '../../demo/posts/01-accelerators.ts';
import { nightBus } from '../../demo/posts/02-bus.ts';
import { trailQuestion } from '../../demo/posts/11-question.ts';
import { quiltNotice } from '../../demo/posts/12-notice.ts';
import { saltFields } from '../../demo/posts/47-salt.ts';
import { bodyTexts } from '../../demo/posts/contents.ts';
import { writeComment } from '../../demo/posts/written.ts';
import { afterTextWords } from '../../lib/words/after-text.ts';
import { attachmentWords } from '../../lib/words/attachments.ts';
import { commentDigestWords } from '../../lib/words/comment-digest.ts';
import { embedWords } from '../../lib/words/embeds.ts';
import { readerWords } from '../../lib/words/reader.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { ownPage, restingPlace, surfaceOf, untilReading } from './surface.ts';

const words = afterTextWords.ko;
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
const asked = trailQuestion.comments ?? [];

/** Eyoom, gnuboard for phones: one keeps the depth in a box around the comment, the other on the comment. */
const BOARDS = [`/bbs/board.php?bo_table=free&wr_id=${trailQuestion.id}`, `/m/free/${trailQuestion.id}`];
const ROOT = "document.querySelector('pandok-reader').shadowRoot";
const MINUTE_MS = 60_000;
/** The place of the film in the reading view has a shadow root of its own. */
const filmIn = (tab: Tab) => surfaceOf(tab, `${ROOT}?.querySelector('.pandok-embed')?.shadowRoot`);
/** An instant as the board writes it. */
const inSeoul = (time: number): string =>
  `${new Date(time + 9 * 60 * MINUTE_MS).toISOString().slice(0, 19)}+09:00`;

describe.each(browsers)('what a post has beside its prose, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  it.each(BOARDS)('the thread of %s by its depths, and what stands for it', async (address) => {
    const tab = await stage.driver.open(stage.origin + address);
    const reader = await untilReading(tab);
    await until('the comments', () => reader.has('.comments summary'));
    expect(await reader.has('.comment-digest')).toBe(false);
    await reader.clickOn('.comments summary');
    await reader.says(commentDigestWords.ko.title, '.comment-digest h3');
    expect(await reader.count('.comments ol > li')).toBe(asked.length);
    for (const depth of [0, 1, 2, 3, 4]) {
      const shown = await reader.count(`.comments ol > li[style*="--depth: ${depth}"]`);
      expect(shown).toBe(asked.filter((comment) => comment.depth === depth).length);
    }
    await tab.close();
  });

  it('comments that came since the last visit, told and marked, and no longer at the next', async () => {
    // A board keeps what was written: each browser has a post of its own.
    const { id, comments = [] } = browser === 'chromium' ? accelerators : nightBus;
    const own = await stage.driver.openOwn('options.html');
    /** When a post was last noted as read, and with how many comments. */
    const noted = () =>
      own.evaluate<{ at: number; comments: number }>(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('pandok-read', 1);
        opening.onupgradeneeded = () => opening.transaction.abort();
        opening.onerror = () => resolve({ at: 0, comments: 0 });
        opening.onsuccess = ({ target: { result } }) => {
          const all = result.transaction('posts').objectStore('posts').getAll();
          all.onsuccess = () => {
            result.close();
            resolve(all.result.reduce((one, other) => (one.at > other.at ? one : other), { at: 0, comments: 0 }));
          };
        };
      })`);
    const visit = async () => {
      const before = (await noted()).at;
      const tab = await stage.driver.open(`${stage.origin}/news/${id}`);
      const reader = await untilReading(tab);
      await until('the comments', () => reader.has('.comments summary'));
      await until('the visit noted', async () => (await noted()).at > before);
      return { tab, reader };
    };
    const first = await visit();
    expect((await noted()).comments).toBe(comments.length);
    expect(await first.reader.has('.comments-new')).toBe(false);
    await first.tab.close();

    const text = '두 번째로 왔습니다. 첫차 시각도 알려 주시면 좋겠어요.';
    writeComment(id, { author: '또왔어요', published: inSeoul(Date.now() + 2 * MINUTE_MS), text });
    const second = await visit();
    await second.reader.says(words.newComments('1'), '.comments-new');
    await second.reader.clickOn('.comments summary');
    await until('the mark', () => second.reader.has('.comments li[data-new]'));
    expect(await second.reader.all('.comments li[data-new] .comment-text')).toEqual([text]);
    expect(await second.reader.all('.comments li .comment-new')).toEqual([words.isNew]);
    expect(await violations(second.tab, "document.querySelector('pandok-reader')")).toEqual([]);
    await second.tab.close();

    const third = await visit();
    await third.reader.clickOn('.comments summary');
    await until('them unfolded', () => third.reader.has('.comments[open] li'));
    expect(await third.reader.has('.comments-new')).toBe(false);
    await third.tab.close();
    await own.close();
  });

  it('footnotes: from the mark to the note and back, by mouse and by key, and the page stays where it was', async () => {
    const tab = await stage.driver.open(`${stage.origin}/news/${saltFields.id}`);
    const reader = await untilReading(tab);
    await until('the marks', async () => (await reader.count('.body sup a')) === 2);
    await until('the tools', () => reader.has('.tool-foot'));
    const focused = (selector: string) =>
      until(`the focus on ${selector}`, () =>
        tab.evaluate<boolean>(
          `(() => { const at = ${ROOT}.activeElement; return at !== null && at.matches(${JSON.stringify(selector)}) && ${ROOT}.querySelector('.lit') !== null; })()`,
        ),
      );
    /** In view, and the view no longer on its way: a click would miss what moves. */
    const inView = (selector: string) =>
      until(`${selector} in view`, () =>
        tab.evaluate<boolean>(
          `${restingPlace(`${ROOT}.querySelector(${JSON.stringify(selector)})`)}.then((at) => at?.top >= 0 && at.bottom <= innerHeight)`,
        ),
      );
    const [first, second] = ['.body ol li:nth-child(1)', '.body ol li:nth-child(2)'] as const;
    await reader.clickOn('.body sup a');
    await focused(first);
    await inView(first);
    await reader.clickOn(`${first} a`);
    await focused('.body sup a');
    await inView('.body sup a');
    // By key: the second mark, its note, and back.
    await tab.evaluate(`${ROOT}.querySelectorAll('.body sup a')[1].focus()`);
    await tab.press('Enter');
    await focused(second);
    await tab.press('Tab');
    await tab.press('Enter');
    await focused('.body sup a');
    await inView('.body p:nth-last-of-type(1) sup a');
    expect(await tab.evaluate<number>(`${ROOT}.activeElement.tabIndex`)).toBe(0);
    expect(await tab.evaluate<string>('location.hash')).toBe('');
    expect(await tab.evaluate<number>('scrollY')).toBe(0);
    await tab.close();
  });

  it('a film of another service: a quiet place until its button is pressed, and then in the text', async () => {
    const tab = await stage.driver.open(`${stage.origin}/free/8`);
    await untilReading(tab);
    const film = filmIn(tab);
    await until('its button', () => film.has('button'));
    expect(await film.has('iframe')).toBe(false);
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
    await film.click(embedWords.ko.play);
    await until('the player', () => film.has('iframe[src^="https://www.youtube-nocookie.com/embed/"]'));
    await tab.close();
  });

  it('the files of a post: under its text, with no fault that axe finds, and kept with it', async () => {
    const { id, files = [] } = quiltNotice;
    const tab = await stage.driver.open(`${stage.origin}/free/${id}`);
    const reader = await untilReading(tab);
    await until('the files', () => reader.has('.attachments'));
    expect(await reader.all('.file-name')).toEqual(files.map(({ name }) => name));
    const leads = `Array.from(${ROOT}.querySelectorAll('.attachments a'), (one) => [one.href, one.target, one.rel])`;
    expect(await tab.evaluate(leads)).toEqual(
      files.slice(0, 2).map(({ href }) => [stage.origin + href, '_blank', 'noopener']),
    );
    await reader.says(attachmentWords.ko.onPage, '.attachments li:last-child');
    expect(await violations(tab, "document.querySelector('pandok-reader')")).toEqual([]);
    await reader.click(readerWords.ko.save);
    await until('it is kept', () => reader.has('.bar-save[aria-pressed="true"]'));
    await tab.close();
    const library = await stage.driver.openOwn('library.html');
    await ownPage(library).clickOn('.library-row');
    await until('the files', () => ownPage(library).has('.pane-article .attachments'));
    expect(await ownPage(library).all('.file-name')).toEqual(files.map(({ name }) => name));
    await library.close();
  });

  it('further pages: read by the page, and made whole on request', async () => {
    const last = bodyTexts(accelerators).at(-1) ?? '';
    const tab = await stage.driver.open(`${stage.origin}/serial/1`);
    const reader = await untilReading(tab);
    await until('the offer', () => reader.has('.further-pages'));
    expect(await reader.words('.body')).not.toContain(last);
    await reader.click(words.join);
    await until('the last paragraph', async () => (await reader.words('.body'))?.includes(last));
    expect(await reader.has('.further-pages')).toBe(false);
    await tab.close();
  });

  // Firefox keeps the style sheets of an extension to itself.
  if (browser === 'chromium')
    it('on paper: the article alone, black, and nothing cut', async () => {
      const tab = await stage.driver.open(`${stage.origin}/news/${accelerators.id}`);
      const reader = await untilReading(tab);
      await until('what comes late', () => reader.has('.neighbours'));
      await tab.press('x');
      await until('a panel', () => reader.has('.x-ray .entry'));
      // What holds for paper, on the screen.
      await tab.evaluate(`for (const sheet of [...${ROOT}.styleSheets, ...${ROOT}.adoptedStyleSheets])
      for (const rule of sheet.cssRules) if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';`);
      const shown = (selector: string) =>
        tab.evaluate<boolean>(`${ROOT}.querySelector('${selector}').getBoundingClientRect().height > 0`);
      for (const absent of ['.bar', '.x-ray', '.neighbours', '.comments'])
        expect(await shown(absent), absent).toBe(false);
      expect(await shown('.body')).toBe(true);
      const paper = await tab.evaluate<{ ink: string; cut: number }>(`(() => {
      const dialog = ${ROOT}.querySelector('dialog');
      const article = ${ROOT}.querySelector('.pd-article');
      return { ink: getComputedStyle(article).color, cut: article.getBoundingClientRect().bottom - dialog.getBoundingClientRect().bottom };
    })()`);
      expect(paper.ink).toBe('rgb(0, 0, 0)');
      expect(paper.cut).toBeLessThanOrEqual(0);
      await tab.close();
    });
});
