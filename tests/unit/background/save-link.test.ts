import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveLink } from '../../../entrypoints/background/save-link.ts';

const url = 'https://board.kr/news/3';

interface Behind {
  readonly status?: string;
  readonly isArticle?: boolean;
  readonly saved?: unknown;
}

/** The tab behind: how far it loads, what its page is, and how its reader answers to a save. */
function behind({ status = 'complete', isArticle = true, saved = { item: { title: '제목' } } }: Behind) {
  const create = vi.fn(async () => ({ id: 9 }));
  const remove = vi.fn(async () => {});
  Object.assign(fakeBrowser, { scripting: { executeScript: vi.fn() } });
  Object.assign(fakeBrowser.tabs, {
    create,
    remove,
    get: async () => ({ id: 9, url, status }),
    sendMessage: async (_: number, { name }: { name: string }) => {
      if (name === 'page.detection') return { ok: true, value: { url, detection: { isArticle } } };
      if (name === 'page.save' && typeof saved === 'string') return { ok: false, code: saved };
      return { ok: true, value: name === 'page.save' ? saved : {} };
    },
  });
  return { create, remove };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

async function codeOf(saving: Promise<unknown>): Promise<unknown> {
  const caught = saving.catch((error: unknown) => (error as { code: string }).code);
  await vi.advanceTimersByTimeAsync(60_000);
  return caught;
}

describe('saveLink', () => {
  it('opens the link behind, keeps what the reader there reads, and closes the tab', async () => {
    const { create, remove } = behind({});
    expect(await saveLink(url, 2)).toEqual({ title: '제목' });
    expect(create.mock.calls).toEqual([[{ url, active: false, windowId: 2 }]]);
    expect(remove.mock.calls).toEqual([[9]]);
  });

  it.each([
    ['link-no-article', 'a list or a login', { isArticle: false }],
    ['link-no-article', 'a page with nothing to read', { saved: 'no-article' }],
    ['link-timeout', 'a page that never loads', { status: 'loading' }],
    ['storage-full', 'a full disk', { saved: 'storage-full' }],
  ] as const)('says %s of %s, and closes the tab', async (code, _, tab) => {
    const { remove } = behind(tab);
    expect(await codeOf(saveLink(url))).toBe(code);
    expect(remove.mock.calls).toEqual([[9]]);
  });

  it('opens nothing that is no web address', async () => {
    const { create } = behind({});
    expect(await codeOf(saveLink('javascript:alert(1)'))).toBe('link-no-article');
    expect(create).not.toHaveBeenCalled();
  });
});
