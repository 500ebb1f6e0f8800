import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUp } from '../../bench/library/made-up.ts';
import type { Highlight, ItemId } from '../../lib/model/saved-item.ts';
import type { Deed } from '../../lib/model/shelf.ts';
import { libraryWords } from '../../lib/words/library.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { ask } from './ask.ts';
import { type Tab, until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { ownPage } from './surface.ts';

const words = libraryWords.ko;
const NOTE = '.note-field textarea';

const highlight = (quote: string): Highlight => ({
  ...{ id: quote, quote, before: '', after: '', start: 0, colour: 'blue', madeAt: 1 },
});

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(browsers)('one item in two tabs, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  async function openItem(): Promise<Tab> {
    const tab = await stage.driver.openOwn('library.html');
    const shelf = ownPage(tab);
    await until('a row', () => shelf.has('.library-row'));
    await shelf.clickOn('.library-row');
    await until('the article', () => shelf.has('.pane-article .body p'));
    await shelf.click(words.organise);
    await until('the note', () => shelf.has(NOTE));
    return tab;
  }
  const noteIn = (tab: Tab): Promise<string> =>
    tab.evaluate<string>(`document.querySelector('${NOTE}').value`);
  const stored = async (tab: Tab) => {
    const { items } = await ask(tab, 'library.list', {
      ...{ query: '', place: { view: 'all' }, sort: 'saved', offset: 0, limit: 1 },
    });
    return items[0];
  };

  it('keeps what each of them wrote, and a note without leaving its field', async () => {
    const first = await stage.driver.openOwn('options.html');
    await ask(first, 'library.bring', { records: [await madeUp(1)] });
    await first.close();
    const one = await openItem();
    const other = await openItem();
    // Both know of an empty note.
    await one.evaluate(`document.querySelector('${NOTE}').focus()`);
    await one.type('첫 탭에서 적은 메모');
    await until('it is kept', async () => (await stored(one))?.note === '첫 탭에서 적은 메모');
    await other.evaluate(`document.querySelector('.tag-field input').focus()`);
    await other.type('나중에');
    await other.press('Enter');
    await until('the tag', async () => (await stored(other))?.tags.includes('나중에'));
    expect((await stored(one))?.note).toBe('첫 탭에서 적은 메모');
    await one.close();
    await other.close();
  });

  it('keeps both when both write at the same moment', async () => {
    const tabs = [await stage.driver.openOwn('library.html'), await stage.driver.openOwn('options.html')];
    const [one] = tabs as [Tab, Tab];
    const before = (await stored(one))?.note ?? '';
    const ids = [(await stored(one))?.id ?? ('' as ItemId)];
    const deeds = (at: number): Deed[] => [
      { kind: 'note', note: `${before}${at}`, before },
      { kind: 'highlights', put: [highlight(`밑줄 ${at}`)], remove: [] },
      { kind: 'tag', add: [`꼬리표 ${at}`], remove: [] },
    ];
    await Promise.all(
      tabs.flatMap((tab, at) => deeds(at).map((deed) => ask(tab, 'library.change', { ids, deed }))),
    );
    const now = await stored(one);
    expect(now?.note?.split('\n\n').toSorted()).toEqual([`${before}0`, `${before}1`]);
    expect(now?.highlights.map(({ quote }) => quote).toSorted()).toEqual(['밑줄 0', '밑줄 1']);
    expect(now?.tags).toEqual(expect.arrayContaining(['꼬리표 0', '꼬리표 1']));
    await ask(one, 'library.change', { ids, deed: { kind: 'note', note: before } });
    for (const tab of tabs) await tab.close();
  });

  it('keeps what was being typed when the page is left', async () => {
    const tab = await openItem();
    await until('the note of before', async () => (await noteIn(tab)) === '첫 탭에서 적은 메모');
    await tab.evaluate(
      `(() => { const note = document.querySelector('${NOTE}'); note.focus(); note.setSelectionRange(99, 99); })()`,
    );
    await tab.type(', 떠나기 직전');
    await tab.go(`${stage.origin}/`);
    const again = await stage.driver.openOwn('library.html');
    await until('it is kept', async () => (await stored(again))?.note === '첫 탭에서 적은 메모, 떠나기 직전');
    await tab.close();
    await again.close();
  });
});
