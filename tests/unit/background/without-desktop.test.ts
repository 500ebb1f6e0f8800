import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { repliesTo } from '../messages/replies.ts';

/** What Firefox for Android lacks of what we use, by MDN's tables of compatibility. */
const LACKING = [
  ...['commands', 'contextMenus', 'menus', 'omnibox', 'sidebarAction', 'sidePanel', 'windows'],
  ...['bookmarks', 'history', 'topSites', 'downloads'],
];
const ROOT = path.resolve(import.meta.dirname, '../../..');

beforeEach(() => fakeBrowser.reset());

describe('on Firefox for Android', () => {
  it('the background starts, and answers', async () => {
    const lacked = Object.fromEntries(LACKING.map((name) => [name, undefined]));
    Object.assign(fakeBrowser, lacked);
    // A badge is not drawn there either.
    Object.assign(fakeBrowser.action, { setBadgeText: undefined, setBadgeBackgroundColor: undefined });
    Object.assign(fakeBrowser.runtime.onConnect, { addListener: () => undefined });
    background.main();
    const sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
    expect(await repliesTo({ name: 'summary.engines', request: {} }, sender)).toEqual([
      { ok: true, value: { firefox: false } },
    ]);
  });

  it.each(LACKING)('nothing takes browser.%s for granted', (api) => {
    const files = execFileSync('git', ['ls-files', 'lib', 'entrypoints', 'components'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const bold = files.split('\n').filter((file) => {
      if (!/\.tsx?$/.test(file)) return false;
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const uses = new RegExp(`browser\\.${api}\\.`).test(text);
      // Asked for first: `if (!browser.omnibox) return`, `browser.sidePanel &&`.
      return uses && !new RegExp(`!browser\\.${api}\\)|browser\\.${api} &&`).test(text);
    });
    expect(bold).toEqual([]);
  });
});
