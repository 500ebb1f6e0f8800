import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../../entrypoints/background/commands.ts';
import config from '../../../wxt.config.ts';
import { fakeTab } from './fake-tabs.ts';

const url = 'https://board.kr/1';
const tab = { id: 7, windowId: 3, url } as Parameters<typeof runCommand>[1];

beforeEach(() => fakeBrowser.reset());

/** What the browsers themselves, their reading aids and the common web editors do with Alt+Shift. */
const TAKEN = 'ABCDEFGHIKNOPRTVWXZ'.split('').map((letter) => `Alt+Shift+${letter}`);

describe('shortcuts', () => {
  it.each([
    ['toggle-reader', 'page.toggle'],
    ['save-page', 'page.save'],
  ])('%s asks the reader of that tab', async (command, message) => {
    const page = fakeTab(url);
    await runCommand(command, tab);
    expect(page.asked).toEqual([message]);
  });

  it('open-library opens it in a tab of its own', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await runCommand('open-library', tab);
    expect(create).toHaveBeenCalledWith({ url: '/library.html' });
  });

  it('are at most four, and none is one that editors or browsers have', async () => {
    const manifest = typeof config.manifest === 'function' ? config.manifest : () => config.manifest;
    const { commands = {} } = (await manifest({ browser: 'chrome' } as never)) as {
      commands?: Record<string, { suggested_key?: { default?: string } }>;
    };
    const keys = Object.values(commands).flatMap(({ suggested_key: key }) => key?.default ?? []);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^Alt\+Shift\+[A-Z]$/.test(key) || TAKEN.includes(key))).toEqual([]);
  });
});
