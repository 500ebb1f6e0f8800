import { browser } from 'wxt/browser';
import { STORAGE_KEYS } from '../settings/keys.ts';
import { type Database, withDatabase } from './database.ts';
import { openShelf } from './shelf.ts';

/** What is remembered of the library outside of it, so that it is missed when the browser deletes it. */
interface Kept {
  /** The database that it was; another one under the same name has another id. */
  readonly store: string;
  readonly items: number;
  /** Items of earlier databases that went away unasked, until the user has been told. */
  readonly lost: number;
}

const KEY = STORAGE_KEYS.libraryKept;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

async function readKept(): Promise<Kept | undefined> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  const { store, items, lost } = (kept ?? {}) as Record<string, unknown>;
  return typeof store === 'string' && isCount(items) && isCount(lost) ? { store, items, lost } : undefined;
}

const lostBy = (kept: Kept | undefined, store: string): number => {
  if (!kept) return 0;
  return kept.store === store ? kept.lost : kept.lost + kept.items;
};

async function keptIn(database: Database, before: Kept | undefined): Promise<Kept> {
  const [store, { rows, damaged }] = await Promise.all([database.id(), openShelf(database)]);
  return { store, items: rows.size + damaged.size, lost: lostBy(before, store) };
}

async function remember(change: (kept: Kept) => Kept): Promise<void> {
  const before = await readKept();
  const kept = change(await withDatabase((database) => keptIn(database, before)));
  await browser.storage.local.set({ [KEY]: kept });
}

/** After every change of the library: remembers how many items it holds. Failing costs only a warning later. */
export const rememberKept = (): Promise<void> => remember((kept) => kept).catch(() => undefined);

/** The user knows: what is lost is not told again. @throws Failure `storage-refused` */
export const forgetLost = (): Promise<void> => remember((kept) => ({ ...kept, lost: 0 }));

/**
 * How many items were in libraries that the browser deleted. Both browsers delete an extension's databases when they take
 * one for corrupt, without a word to the extension.
 * @throws Failure `storage-refused`
 */
export async function countLost(): Promise<number> {
  const kept = await readKept();
  return kept ? lostBy(kept, await withDatabase((database) => database.id())) : 0;
}
