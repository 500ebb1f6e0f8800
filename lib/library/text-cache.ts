import type { ItemId } from '../model/saved-item.ts';

/** The folded text of one article. `rev` says which text: an entry with another one is out of date. */
export interface CachedText {
  readonly id: ItemId;
  readonly rev: string;
  readonly text: string;
}

const NAME = 'pandok-texts';
const STORE = 'texts';

/**
 * Derived data beside the library: reading a thousand plain texts here takes a tenth of the time that reading a
 * thousand articles takes. It may be lost at any time, so every error means "nothing cached".
 */
let texts: Promise<Map<ItemId, CachedText>> | undefined;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const isCachedText = (value: unknown): value is CachedText => {
  const { id, rev, text } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof rev === 'string' && typeof text === 'string';
};

async function readAll(): Promise<Map<ItemId, CachedText>> {
  try {
    const database = await open();
    const stored = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction(STORE).objectStore(STORE).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return new Map(stored.filter(isCachedText).map((entry) => [entry.id, entry]));
  } catch {
    return new Map();
  }
}

async function write(entries: readonly CachedText[]): Promise<void> {
  try {
    const database = await open();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite');
      for (const entry of entries) transaction.objectStore(STORE).put(entry);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  } catch {
    // Searching reads the articles themselves then.
  }
}

/** All cached texts; read once in a worker's life. */
export function cachedTexts(): Promise<ReadonlyMap<ItemId, CachedText>> {
  texts ??= readAll();
  return texts;
}

export async function cacheTexts(entries: readonly CachedText[]): Promise<void> {
  const known = await texts;
  for (const entry of entries) known?.set(entry.id, entry);
  if (entries.length > 0) await write(entries);
}
