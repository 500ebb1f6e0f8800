import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface FakeTab {
  /** The parts of the browser that the in-memory one lacks, as spies. */
  readonly executeScript: ReturnType<typeof vi.fn>;
  readonly insertCSS: ReturnType<typeof vi.fn>;
  readonly removeCSS: ReturnType<typeof vi.fn>;
  readonly contains: ReturnType<typeof vi.fn>;
  /** Messages to the tab's scripts, by name. The reader answers once it was injected. */
  readonly asked: string[];
}

/** One tab in which nothing of ours runs yet. */
export function fakeTab(url: string | undefined): FakeTab {
  let injected = false;
  const asked: string[] = [];
  const spies = {
    executeScript: vi.fn(
      async (_injection: { files?: string[]; args?: unknown[] }): Promise<{ result: unknown }[]> => {
        injected = true;
        return [{ result: undefined }];
      },
    ),
    insertCSS: vi.fn(async () => {}),
    removeCSS: vi.fn(async () => {}),
    contains: vi.fn(async () => true),
  };
  const { executeScript, insertCSS, removeCSS, contains } = spies;
  Object.assign(fakeBrowser, {
    scripting: { executeScript, insertCSS, removeCSS },
    permissions: { contains },
  });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: 7, url }),
    sendMessage: async (_: number, { name }: { name: string }) => {
      if (!injected) throw new Error('Could not establish connection. Receiving end does not exist.');
      asked.push(name);
      return { ok: true, value: {} };
    },
  });
  return { ...spies, asked };
}
