import { browser } from 'wxt/browser';
import { STORAGE_KEYS } from './keys.ts';
import { parseSettings, type Settings } from './settings.ts';

const LOCK = 'pandok-settings';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (stored: unknown): Fields =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Fields) : {};

/** Was everything that stands there understood? A field that we do not know is a newer version's and stays as it is. */
function isReadable(stored: unknown, parsed: Settings): boolean {
  if (stored === undefined) return true;
  const fields = fieldsOf(stored);
  if (fields !== stored) return false;
  const known = Object.entries(parsed).filter(([name]) => Object.hasOwn(fields, name));
  return known.every(([name, value]) => JSON.stringify(value) === JSON.stringify(fields[name]));
}

/** The settings as stored, every field checked. Refused storage gives the defaults: reading must go on. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(STORAGE_KEYS.settings);
    return parseSettings(stored[STORAGE_KEYS.settings]);
  } catch {
    return parseSettings(undefined);
  }
}

/** One writer at a time, over all pages of the extension. A content script's locks are its page's: it asks the background. */
function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  const { locks } = navigator;
  return locks ? (locks.request(LOCK, work) as Promise<Value>) : work();
}

/** Changes some fields and keeps the rest. @throws whatever the browser's storage throws */
export function updateSettings(
  patch: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  return alone(async () => {
    const stored = (await browser.storage.local.get(STORAGE_KEYS.settings))[STORAGE_KEYS.settings];
    const now = parseSettings(stored);
    if (!isReadable(stored, now))
      await browser.storage.local.set({ [STORAGE_KEYS.unreadableSettings]: stored });
    const next = parseSettings({ ...now, ...(typeof patch === 'function' ? patch(now) : patch) });
    await browser.storage.local.set({ [STORAGE_KEYS.settings]: { ...fieldsOf(stored), ...next } });
    return next;
  });
}

/** Tells of every change, from whichever page it came. Returns how to stop. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEYS.settings];
    if (area === 'local' && change) tell(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
