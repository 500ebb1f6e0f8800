import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterInstall } from '../../../entrypoints/background/installed.ts';
import { forgetNews, unseenNews } from '../../../lib/settings/news.ts';
import { LANGUAGES } from '../../../lib/words/language.ts';
import { whatsNewWords } from '../../../lib/words/whats-new.ts';
import pack from '../../../package.json' with { type: 'json' };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: pack.version }) });
});

describe('after the installation', () => {
  it('the first page opens, once', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await afterInstall({ reason: 'install' });
    await afterInstall({ reason: 'install' });
    expect(create.mock.calls).toEqual([[{ url: '/welcome.html' }]]);
    expect(await unseenNews()).toBeUndefined();
  });
});

describe('after an update', () => {
  it('no tab opens; the popup gets its line until it was seen', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await afterInstall({ reason: 'update', previousVersion: '0.0.9' });
    expect(create).not.toHaveBeenCalled();
    expect(await unseenNews()).toBe(pack.version);
    await forgetNews();
    expect(await unseenNews()).toBeUndefined();
  });

  it.each([
    ['to the same version', { reason: 'update', previousVersion: pack.version }],
    ['of the browser alone', { reason: 'chrome_update' }],
  ] as const)('%s there is nothing to say', async (_, details) => {
    await afterInstall(details);
    expect(await unseenNews()).toBeUndefined();
  });
});

describe('the news', () => {
  it('tell of this version first, in every language the same versions', () => {
    const versions = LANGUAGES.map((language) => whatsNewWords[language].news.map(({ version }) => version));
    expect(versions[0]?.[0], 'say in lib/words/whats-new.ts what the version brings').toBe(pack.version);
    expect(new Set(versions.map(String)).size).toBe(1);
    const lines = LANGUAGES.map((language) => whatsNewWords[language].news.map((news) => news.lines.length));
    expect(new Set(lines.map(String)).size).toBe(1);
  });
});
