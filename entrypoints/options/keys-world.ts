import { browser } from 'wxt/browser';
import type { OptionsWorld } from '../../components/options/state.ts';

/** Not in WXT's types, which are Chrome's; Firefox has it since version 137. */
const { openShortcutSettings } = (browser.commands ?? {}) as { openShortcutSettings?: () => Promise<void> };

const openBrowsersPage = openShortcutSettings
  ? () => void openShortcutSettings()
  : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

/** Shortcuts as the browser has them. Firefox for Android has none, and no page to change them. */
export const keysWorld: Pick<OptionsWorld, 'shortcuts' | 'changeShortcuts'> = {
  shortcuts: async () => {
    const all = (await browser.commands?.getAll()) ?? [];
    return all.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
  },
  ...(browser.commands && { changeShortcuts: openBrowsersPage }),
};
