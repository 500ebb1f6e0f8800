import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { described, findByWords, offerOmnibox, pageFor } from '../../../entrypoints/background/omnibox.ts';
import { itemIdOf } from '../../../lib/library/item-id.ts';
import { saveArticle } from '../../../lib/library/save-article.ts';
import { omniboxWords } from '../../../lib/words/omnibox.ts';

const url = 'https://board.kr/omnibox/1';
const save = (title: string, canonical: string) =>
  saveArticle(
    {
      ...{ url: canonical, canonical, title, html: '<p>두루미가 돌아왔다.</p>', text: '두루미가 돌아왔다.' },
      ...{ site: 'A&B 신문', comments: [], marks: [], summary: [], reasons: [] },
    },
    [],
    1,
  );

beforeEach(() => fakeBrowser.reset());

describe('a description', () => {
  it('is well-formed XML in Chrome, whatever a title holds', () => {
    const parser = new new JSDOM().window.DOMParser();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const xml = `<d>${described(title, true)}</d>`;
        expect(parser.parseFromString(xml, 'text/xml').querySelector('parsererror')).toBeNull();
      }),
    );
    expect(described('<b>"R&D" 26만 장</b>', true)).toBe('&lt;b&gt;&quot;R&amp;D&quot; 26만 장&lt;/b&gt;');
  });

  it('is the title itself in Firefox', () => {
    expect(described('R&D <두루미>\n돌아오다', false)).toBe('R&D <두루미> 돌아오다');
  });
});

describe('the address bar', () => {
  it('finds what is in the library, and gives up when something else was typed', async () => {
    await save('두루미 삼백 마리', url);
    expect((await findByWords('두루미', () => false)).map(({ title }) => title)).toEqual([
      '두루미 삼백 마리',
    ]);
    expect(await findByWords('없는낱말', () => false)).toEqual([]);
    expect(await findByWords('두루미', () => true)).toEqual([]);
  });

  it('leads to the article, or to a search for the words', async () => {
    await save('두루미 삼백 마리', url);
    const own = 'chrome-extension://test-extension-id/library.html';
    expect(await pageFor(url)).toBe(`${own}#${new URLSearchParams({ item: await itemIdOf(url) })}`);
    expect(await pageFor('두루미 삼백')).toBe(`${own}#${new URLSearchParams({ find: '두루미 삼백' })}`);
    const unknown = 'https://elsewhere.kr/';
    expect(await pageFor(unknown)).toBe(`${own}#${new URLSearchParams({ find: unknown })}`);
  });

  it('suggests as somebody types, and opens where they want it', async () => {
    await save('두루미 삼백 마리', url);
    const on: Record<string, (...given: never[]) => void> = {};
    const setDefaultSuggestion = vi.fn();
    const listenTo = (name: string) => ({
      addListener: (heard: never) => Object.assign(on, { [name]: heard }),
    });
    Object.assign(fakeBrowser, {
      omnibox: {
        setDefaultSuggestion,
        onInputChanged: listenTo('typed'),
        onInputEntered: listenTo('entered'),
      },
    });
    offerOmnibox();
    const rows = await new Promise((suggest) => on.typed?.('두루미' as never, suggest as never));
    expect(rows).toEqual([{ content: url, description: expect.stringContaining('두루미 삼백 마리 · A') }]);
    expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description: omniboxWords.en.search('두루미') });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    on.entered?.(url as never, 'newBackgroundTab' as never);
    await vi.waitFor(() => expect(create).toHaveBeenCalled());
    expect(create.mock.calls[0]?.[0]).toMatchObject({ active: false, url: await pageFor(url) });
  });
});
