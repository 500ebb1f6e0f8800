import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSettings } from '../../../entrypoints/background/known-settings.ts';
import { pageRoutes } from '../../../entrypoints/background/page-routes.ts';
import { saveArticle } from '../../../lib/library/save-article.ts';
import { STORAGE_KEYS } from '../../../lib/settings/keys.ts';
import { loadSettings, updateSettings } from '../../../lib/settings/store.ts';
import { fakeTab } from './fake-tabs.ts';

const url = 'https://board.kr/bbs/board.php?bo_table=news&wr_id=3';
const asker = { caller: 'content', url, tabId: 7 } as const;
const article = { kind: 'article', isArticle: true, confidence: 0.95, reasons: [] } as const;
const list = { kind: 'list', isArticle: false, confidence: 0.99, reasons: [] } as const;
const badge = () => fakeBrowser.action.getBadgeText({ tabId: 7 });

beforeEach(() => {
  fakeBrowser.reset();
  followSettings();
});

describe('page.detected', () => {
  it('opens the reading view on a confident article, by itself, with all that it needs', async () => {
    const tab = fakeTab(url);
    tab.executeScript.mockResolvedValue([{ result: 'shown' }]);
    await pageRoutes['page.detected']({ url, canonical: url, detection: article, hasReader: false }, asker);
    const [[left], ...scripts] = tab.executeScript.mock.calls as [
      [{ args: unknown[] }],
      ...[{ files: string[] }][],
    ];
    expect(left.args[0]).toEqual(await loadSettings());
    const at = { target: { tabId: 7 }, injectImmediately: true };
    expect(scripts).toEqual([
      [{ ...at, files: ['/reading.js'] }],
      [{ ...at, files: ['/looks.js', '/content-scripts/reader.js'] }],
    ]);
    expect(tab.asked).toEqual([]);
  });

  it('brings the colours of a further theme along', async () => {
    await updateSettings({ theme: 'sepia' });
    const tab = fakeTab(url);
    await pageRoutes['page.detected']({ url, canonical: url, detection: article, hasReader: false }, asker);
    expect(tab.executeScript.mock.calls[2]?.[0].files).toEqual([
      '/looks.js',
      '/themes.js',
      '/content-scripts/reader.js',
    ]);
  });

  it('goes by settings that were changed after the last page', async () => {
    const tab = fakeTab(url);
    const detected = { url, canonical: url, detection: article, hasReader: false };
    await pageRoutes['page.detected'](detected, asker);
    await updateSettings({ textSize: 23 });
    await pageRoutes['page.detected'](detected, asker);
    const left = tab.executeScript.mock.calls.flatMap(([{ args }]) => args ?? []);
    expect(left).toMatchObject([{ textSize: 18 }, { textSize: 23 }]);
  });

  it('asks for no settings on the way, not even after a change', async () => {
    const tab = fakeTab(url);
    await updateSettings({ textSize: 23 });
    const asked = vi.spyOn(fakeBrowser.storage.local, 'get');
    await pageRoutes['page.detected']({ url, canonical: url, detection: article, hasReader: false }, asker);
    expect(tab.executeScript).toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalledWith(STORAGE_KEYS.settings);
    asked.mockRestore();
  });

  it('leaves no order behind for a reader that came first', async () => {
    const tab = fakeTab(url);
    await pageRoutes['page.detected']({ url, canonical: url, detection: article, hasReader: false }, asker);
    const [[order]] = tab.executeScript.mock.calls as [
      [{ func: (...args: unknown[]) => void; args: unknown[] }],
    ];
    const leave = () => order.func(...order.args);
    leave();
    expect(globalThis.pandokFirst).toEqual(await loadSettings());
    globalThis.pandokReader = Promise.reject(new Error('none'));
    globalThis.pandokReader.catch(() => {});
    leave();
    expect(globalThis.pandokFirst).toBeUndefined();
    globalThis.pandokReader = undefined;
  });

  it('asks the reader itself where the order did not reach it', async () => {
    const tab = fakeTab(url);
    await pageRoutes['page.detected']({ url, canonical: url, detection: article, hasReader: false }, asker);
    expect(tab.asked).toEqual(['page.show']);
  });

  it('does not inject a second time', async () => {
    const tab = fakeTab(url);
    await pageRoutes['page.detected']({ url, canonical: url, detection: article, hasReader: false }, asker);
    const before = tab.executeScript.mock.calls.length;
    await pageRoutes['page.detected']({ url, canonical: url, detection: article, hasReader: true }, asker);
    expect(tab.executeScript).toHaveBeenCalledTimes(before);
    expect(tab.asked.filter((name) => name === 'page.show')).toHaveLength(2);
  });

  it.each([
    ['a list', list, {}],
    ['an article that we are not sure of', { ...article, confidence: 0.89 }, {}],
    ['a site that the user excepted', article, { siteRules: { 'board.kr': 'never' } }],
    ['a user who wants to ask', article, { opening: 'request' }],
  ] as const)('leaves %s alone', async (_, detection, patch) => {
    await updateSettings(patch);
    const tab = fakeTab(url);
    await pageRoutes['page.detected']({ url, canonical: url, detection, hasReader: false }, asker);
    expect(tab.executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['for all', { opening: 'button' }, article],
    [
      'for all, on an article that we are not sure of',
      { opening: 'button' },
      { ...article, confidence: 0.6 },
    ],
    ['for this site alone', { siteRules: { 'board.kr': 'button' } }, article],
  ] as const)('puts the small button there where it is wanted %s', async (_, patch, detection) => {
    await updateSettings(patch);
    const tab = fakeTab(url);
    await pageRoutes['page.detected']({ url, canonical: url, detection, hasReader: false }, asker);
    expect(tab.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7 }, files: ['/content-scripts/small-button.js'] }],
    ]);
    expect(tab.asked).toEqual([]);
  });

  it('takes the button back when the article went away', async () => {
    await updateSettings({ opening: 'button' });
    const tab = fakeTab(url);
    await pageRoutes['page.detected']({ url, canonical: url, detection: article, hasReader: false }, asker);
    await pageRoutes['page.detected']({ url, canonical: url, detection: list, hasReader: false }, asker);
    expect(tab.asked).toEqual(['button.hide']);
  });

  it('opens the view when the button asks', async () => {
    const tab = fakeTab(url);
    await pageRoutes['reader.open']({}, asker);
    expect(tab.asked).toEqual(['page.show']);
  });

  it('ticks the icon on a page that is in the library, and only there', async () => {
    fakeTab(url);
    const fields = { title: '제목', html: '<p>글</p>', text: '글', comments: [], marks: [], summary: [] };
    await saveArticle({ ...fields, url, canonical: url, reasons: [] }, [], 1);
    const walked = `${url}&page=2`;
    const seen = {
      url: walked,
      canonical: url,
      detection: { ...article, confidence: 0.5 },
      hasReader: false,
    };
    await pageRoutes['page.detected'](seen, { ...asker, url: walked });
    expect(await badge()).toBe('✓');
    await pageRoutes['page.detected'](
      { url: 'https://board.kr/', canonical: 'https://board.kr/', detection: list, hasReader: false },
      asker,
    );
    expect(await badge()).toBe('');
  });

  it('believes no address of another site', async () => {
    fakeTab(url);
    const request = {
      url: 'https://other.kr/1',
      canonical: 'https://other.kr/1',
      detection: article,
      hasReader: false,
    };
    await expect(pageRoutes['page.detected'](request, asker)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('page.covered', () => {
  it('hides the scrollbar of that tab once, and gives it back', async () => {
    const tab = fakeTab(url);
    await pageRoutes['page.covered']({ covered: true }, asker);
    const [sheet] = tab.insertCSS.mock.calls[0] ?? [];
    expect(sheet).toMatchObject({ target: { tabId: 7 }, origin: 'USER' });
    expect(sheet.css).toContain('html{overflow:hidden!important}');
    await pageRoutes['page.covered']({ covered: false }, asker);
    expect(tab.insertCSS).toHaveBeenCalledTimes(1);
    // The browser takes away only what is named in the very same words.
    expect(tab.removeCSS.mock.calls.at(-1)).toEqual([sheet]);
  });
});

describe('text.analyse', () => {
  it('marks what the user said, whatever the finders say', async () => {
    await updateSettings({
      markWords: { never: ['3조 2천억 원'], always: [{ text: '초록길', kind: 'place' }] },
    });
    const text = '온샘시는 3조 2천억 원을 들여 초록길을 2027년에 연다.';
    const { marks } = await pageRoutes['text.analyse']({ text, title: '' }, asker);
    const marked = marks.map(({ start, end, kind }) => [text.slice(start, end), kind]);
    expect(marked).toContainEqual(['초록길', 'place']);
    expect(marked.map(([words]) => words)).not.toContain('3조 2천억 원');
  });
});

describe('reader.inject', () => {
  const inject = () => pageRoutes['reader.inject']({ tabId: 7 }, { caller: 'extension', url: '' });

  // Firefox has the same words for "never" and "not yet": what was granted tells them apart.
  it.each([
    ['restricted-page', 'chrome://settings/', 'Cannot access a chrome:// URL', true],
    ['restricted-page', undefined, 'The extensions gallery cannot be scripted.', true],
    ['restricted-page', undefined, 'Missing host permission for the tab', true],
    ['no-access', undefined, 'Missing host permission for the tab', false],
    ['no-access', 'https://a.kr/', 'Cannot access contents of the page.', false],
    ['restricted-page', 'about:config', 'Missing host permission for the tab', false],
    ['page-gone', undefined, 'No tab with id: 7.', true],
  ])('says %s at %s for "%s"', async (code, address, words, everywhere) => {
    const tab = fakeTab(address);
    tab.executeScript.mockRejectedValue(new Error(words));
    tab.contains.mockResolvedValue(everywhere);
    await expect(inject()).rejects.toMatchObject({ code });
  });
});

describe('opening.choose', () => {
  it('writes a rule for the site, or the general choice', async () => {
    await pageRoutes['opening.choose']({ url, choice: 'never-here' }, asker);
    await pageRoutes['opening.choose']({ url, choice: 'request' }, asker);
    expect(await loadSettings()).toMatchObject({ siteRules: { 'board.kr': 'never' }, opening: 'request' });
    await pageRoutes['opening.choose']({ url, choice: 'always-here' }, asker);
    expect((await loadSettings()).siteRules).toEqual({ 'board.kr': 'always' });
  });

  it('lets a page speak for its own site only, and nobody for none', async () => {
    const other = { url: 'https://other.kr/1', choice: 'always-here' } as const;
    await expect(pageRoutes['opening.choose'](other, asker)).rejects.toMatchObject({ code: 'not-allowed' });
    const nowhere = { url: 'about:blank', choice: 'never-here' } as const;
    const popup = { caller: 'extension', url: 'chrome-extension://x/popup.html' } as const;
    await expect(pageRoutes['opening.choose'](nowhere, popup)).rejects.toMatchObject({ code: 'bad-request' });
    await pageRoutes['opening.choose'](other, popup);
    expect((await loadSettings()).siteRules).toEqual({ 'other.kr': 'always' });
  });
});

describe('settings.change', () => {
  it('lets a page change how articles look, and never which of them open', async () => {
    await pageRoutes['settings.change']({ change: { textSize: 22, introduced: true } }, asker);
    expect(await loadSettings()).toMatchObject({ textSize: 22, introduced: true });
    const elsewhere = { change: { siteRules: { 'other.kr': 'always' } } } as const;
    await expect(pageRoutes['settings.change'](elsewhere, asker)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect((await loadSettings()).siteRules).toEqual({});
  });
});
