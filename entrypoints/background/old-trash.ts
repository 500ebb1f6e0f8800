import { browser } from 'wxt/browser';
import { emptyOldTrash } from '../../lib/library/trash.ts';
import { rememberKept } from '../../lib/library/vanished.ts';
import { STORAGE_KEYS } from '../../lib/settings/keys.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Empties what has lain in the trash for its time, at most once a day; any other start of the background costs one look
 * at a number. A library that cannot be opened now is tried again at the next start.
 */
export async function emptyOldTrashDaily(now: number): Promise<void> {
  const key = STORAGE_KEYS.trashEmptied;
  try {
    const last: unknown = (await browser.storage.local.get(key))[key];
    // A clock that was set back must not stop it for ever.
    if (typeof last === 'number' && Math.abs(now - last) < DAY_MS) return;
    await emptyOldTrash(now);
    await rememberKept();
    await browser.storage.local.set({ [key]: now });
  } catch {
    // Refused storage is said where something is saved.
  }
}
