import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accelerators } from '../../demo/posts/01-accelerators.ts';
import { nightBus } from '../../demo/posts/02-bus.ts';
import { marketReport } from '../../demo/posts/03-market.ts';
import type { RowState } from '../../lib/model/row-state.ts';
import { rowMarkWords } from '../../lib/words/row-marks.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage, tabNumber } from './stage.ts';
import { untilReading } from './surface.ts';

const words = rowMarkWords.ko;
const LIST = '/news';
/** The post that is read here, by the name the list gives it. */
const READ = '/bbs/board.php?bo_table=news&wr_id=1';
const API = '(globalThis.browser ?? chrome)';
const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

/** Runs in our isolated world: only there can the closed shadow root be looked into. */
const LOOK = `(() => {
  const host = document.querySelector('pandok-row-marks');
  const root = host && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
  return root ? Array.from(root.querySelectorAll('.row, .opener'), (one) => one.textContent) : [];
})`;

describe.each(browsers)('marks in the rows of a list, in %s', (browser) => {
  let stage: Stage;
  let own: Tab;
  beforeAll(async () => {
    stage = await setStage(browser);
    own = await stage.driver.openOwn('library.html');
  });
  afterAll(() => stage.end());

  const marks = async (path: string): Promise<string[]> => {
    const tabId = await own.evaluate<number>(tabNumber(stage.origin + path));
    return own.evaluate<string[]>(
      `${API}.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${LOOK} }).then(([{ result }]) => result)`,
    );
  };
  /** Asked again while the background wakes: Firefox lets the first message fall then. */
  const ask = <Value>(name: string, request: object) =>
    until('an answer', () =>
      own.evaluate<Value>(
        `${API}.runtime.sendMessage({ name: '${name}', request: ${JSON.stringify(request)} })`,
      ),
    );
  const stateOf = async (path: string): Promise<RowState | undefined> => {
    const addresses = [stage.origin + path];
    return (await ask<{ value: { states: RowState[] } }>('rows.states', { addresses })).value.states[0];
  };
  /** Where the row of a post stands in the tab: its middle, and its right end. */
  const rowOf = (tab: Tab, title: string) =>
    until('the row', () =>
      tab.evaluate<{ middle: number; right: number; left: number } | undefined>(
        `(() => { const link = Array.from(document.links).find((one) => one.textContent.includes(${JSON.stringify(title)}));
          const row = link?.closest('tr')?.getBoundingClientRect(); const line = link?.getBoundingClientRect();
          return row && { middle: line.top + line.height / 2, left: line.left + 10, right: row.right }; })()`,
      ),
    );

  it('shows what was read, what was saved from its link, and leaves the page as it was', async () => {
    const post = await stage.driver.open(`${stage.origin}/news/1`);
    await untilReading(post);
    // It counts as read once it has been seen: a page that is closed in the moment of opening does not.
    await until('it counts as read', async () => (await stateOf(READ))?.read);
    await post.close();
    const saved = await ask<{ ok: boolean; value: { title: string } }>('link.save', {
      url: `${stage.origin}/news/2`,
    });
    expect(saved).toEqual({ ok: true, value: { title: nightBus.title } });
    const tabs = await own.evaluate<number>(
      `${API}.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.includes('/news/2')).length)`,
    );
    expect(tabs).toBe(0);
    const list = await stage.driver.open(stage.origin + LIST);
    const summary = words.summary(1, 1, 0);
    await until('the marks', async () => (await marks(LIST)).includes(summary));
    expect((await marks(LIST)).sort()).toEqual([`✓ ${words.saved}`, words.read, summary].sort());
    const same = await list.evaluate<boolean>(
      `fetch(location.href).then((reply) => reply.text()).then((html) =>
        new DOMParser().parseFromString(html, 'text/html').body.innerHTML.trim() === document.body.innerHTML.trim())`,
    );
    expect(same).toBe(true);
    await list.close();
  });

  it('counts the comments that came since', async () => {
    const comments = accelerators.comments?.length ?? 0;
    const tab = await stage.driver.open(stage.origin + LIST);
    expect((await stateOf(READ))?.comments).toBe(comments);
    // The page as it will be when two more people have answered.
    await tab.evaluate(
      `(() => { const row = Array.from(document.links).find((one) => one.textContent.includes(${JSON.stringify(accelerators.title)})).closest('tr');
        row.querySelector('.cnt_cmt').textContent = '${comments + 2}'; row.querySelector('td').append(' '); })()`,
    );
    await until('+2', async () => (await marks(LIST)).some((said) => said.endsWith('+2')));
    await tab.close();
  });

  it('saves from the button of a row', async () => {
    const tab = await stage.driver.open(stage.origin + LIST);
    await until('the marks', async () => (await marks(LIST)).length > 0);
    const row = await rowOf(tab, marketReport.title);
    // The first click of a mouse brings it over the row; it must not follow the link. A tab that has only just come to the
    // front may not tell its page of a focus yet: it is given until it is heard.
    const link = `Array.from(document.links).find((one) => one.textContent.includes(${JSON.stringify(marketReport.title)}))`;
    await until('the button', () =>
      tab.evaluate<boolean>(`(() => {
        const isThere = document.elementFromPoint(${row.right - 20}, ${row.middle})?.localName === 'pandok-row-marks';
        if (!isThere) { ${link}.blur(); ${link}.focus({ preventScroll: true }); }
        return isThere;
      })()`),
    );
    await tab.clickAt(row.right - 20, row.middle);
    await until(
      'two saved',
      async () => (await marks(LIST)).filter((said) => said.includes('✓')).length === 2,
    );
    await tab.close();
  });

  // Looking for an article where there is none takes seconds; Firefox's background is made to end after five idle ones here.
  if (browser === 'chromium')
    it('says of a link that there is no article behind it', async () => {
      const reply = await ask('link.save', { url: `${stage.origin}/bbs/login.php` });
      expect(reply).toEqual({ ok: false, code: 'link-no-article' });
    });

  it('shows nothing where the setting is off', async () => {
    const options = await stage.driver.openOwn('options.html');
    const off = `document.querySelector('input[name=rowMarks][value=off]')`;
    await until('the switch', () => options.evaluate<boolean>(`${off} !== null`));
    await options.evaluate(`${off}.click()`);
    await until('it is off', () =>
      own.evaluate<boolean>(
        `${API}.storage.local.get('settings').then(({ settings }) => settings?.rowMarks === false)`,
      ),
    );
    const tab = await stage.driver.open(stage.origin + LIST);
    await ask('rows.states', { addresses: [] });
    expect(await tab.evaluate<number>(`document.querySelectorAll('pandok-row-marks').length`)).toBe(0);
    await tab.close();
    await options.close();
  });
});
