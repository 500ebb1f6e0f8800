import type { Settings } from '../../lib/settings/settings.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';

let known: Promise<Settings> | undefined;

/** The settings as they are now: whoever waits for a page to open need not wait for them. */
export function knownSettings(): Promise<Settings> {
  known ??= loadSettings();
  return known;
}

/** Begins to follow them: to be called once, when the background starts. A page that woke it waits for them already. */
export function followSettings(): void {
  known = loadSettings();
  watchSettings((changed) => {
    known = Promise.resolve(changed);
  });
}
