import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STORAGE_KEYS } from '../../../lib/settings/keys.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { loadSettings, updateSettings, watchSettings } from '../../../lib/settings/store.ts';

const storage = fakeBrowser.storage.local;
const stored = async (key: string): Promise<unknown> => (await storage.get(key))[key];

describe('the settings store', () => {
  beforeEach(() => fakeBrowser.reset());

  it('changes one field and keeps the rest', async () => {
    await updateSettings({ theme: 'dark' });
    await updateSettings({ textSize: 20 });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 20 });
  });

  it('loses none of many changes at once', async () => {
    const sites = Array.from({ length: 20 }, (_, index) => `a${index}.kr`);
    await Promise.all(
      sites.map((site) =>
        updateSettings((now) => ({ siteRules: { ...now.siteRules, [site]: 'never' as const } })),
      ),
    );
    expect(Object.keys((await loadSettings()).siteRules).sort()).toEqual(sites.sort());
  });

  it.each(['a text', [], { theme: 'purple', textSize: 20 }])(
    'keeps %j aside before it writes over it',
    async (wrong) => {
      await storage.set({ [STORAGE_KEYS.settings]: wrong });
      await updateSettings({ marks: 'none' });
      expect(await stored(STORAGE_KEYS.unreadableSettings)).toEqual(wrong);
      expect((await loadSettings()).marks).toBe('none');
    },
  );

  it("keeps a newer version's field, and sets nothing aside for it", async () => {
    await storage.set({ [STORAGE_KEYS.settings]: { theme: 'dark', font: 'serif' } });
    await updateSettings({ marks: 'all' });
    expect(await stored(STORAGE_KEYS.settings)).toMatchObject({ theme: 'dark', font: 'serif', marks: 'all' });
    expect(await stored(STORAGE_KEYS.unreadableSettings)).toBeUndefined();
  });

  it('refuses a wrong value in a patch by keeping to the default', async () => {
    expect((await updateSettings({ textSize: 400 })).textSize).toBe(DEFAULT_SETTINGS.textSize);
  });

  it('tells of changes until it is stopped', async () => {
    const told: string[] = [];
    const stop = watchSettings((settings) => told.push(settings.theme));
    await updateSettings({ theme: 'dark' });
    await storage.set({ another: 1 });
    stop();
    await updateSettings({ theme: 'light' });
    expect(told).toEqual(['dark']);
  });
});
