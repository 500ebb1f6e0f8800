import type { ItemId } from '../model/saved-item.ts';
import type { Database, Stored } from './database.ts';
import { type DerivedStore, openDerived } from './derived-store.ts';
import { ITEM_PREFIX, parseItem, textRevOf } from './documents.ts';
import { PackedShelf, type Row, type Shelf, VERSION } from './packed-shelf.ts';

/** Documents read at once while catching up. */
const BATCH = 500;

async function readPacks(shelf: PackedShelf): Promise<void> {
  const { store } = shelf;
  if (!store) return;
  const transaction = store.transaction(['rows', 'state']);
  const [followed, packs, keys] = await Promise.all([
    transaction.objectStore('state').get('followed'),
    transaction.objectStore('rows').getAll(),
    transaction.objectStore('rows').getAllKeys(),
  ]);
  if (followed?.version !== VERSION) return;
  for (const [index, key] of keys.entries()) shelf.unpack(key, JSON.parse(packs[index] ?? '[]') as Row[]);
  for (const key of followed.damaged) shelf.damaged.add(key);
  shelf.sequence = followed.sequence;
}

async function load(): Promise<PackedShelf> {
  const store = await openDerived().catch(() => undefined);
  const shelf = new PackedShelf(store);
  // A pack that cannot be read is as good as none: everything is caught up with from the beginning.
  await readPacks(shelf).catch(() => undefined);
  return shelf;
}

function take(shelf: PackedShelf, key: string, found: Stored | null | undefined): void {
  const id = key.slice(ITEM_PREFIX.length) as ItemId;
  const document = found?._deleted === true ? undefined : found;
  const item = document ? parseItem(document) : undefined;
  if (document && !item) shelf.damaged.add(key);
  else shelf.damaged.delete(key);
  if (item && document) shelf.put({ item, textRev: textRevOf(document) });
  else shelf.remove(id);
}

async function catchUp(database: Database, shelf: PackedShelf): Promise<void> {
  const { update_seq: now } = await database.info();
  if (now === shelf.sequence) return;
  // A library that was cleared, or another one under the same name: its sequence starts anew.
  const since = now < shelf.sequence ? 0 : shelf.sequence;
  if (since === 0) for (const id of [...shelf.rows.keys()]) shelf.remove(id);
  const { results, last_seq } = await database.changes({ since });
  const keys = results.map(({ id }) => id).filter((id) => id.startsWith(ITEM_PREFIX));
  for (let at = 0; at < keys.length; at += BATCH) {
    const found = await database.allDocs({ keys: keys.slice(at, at + BATCH), include_docs: true });
    for (const { key, doc } of found.rows) take(shelf, key, doc);
  }
  shelf.sequence = Math.max(now, last_seq);
  await shelf.flush();
}

let loaded: Promise<PackedShelf> | undefined;
let following: Promise<unknown> = Promise.resolve();

/** Begins to read the packed rows, so that they come while the database opens. */
export function prepareShelf(): void {
  loaded ??= load();
}

/** All rows, up to date with the database. One catching up at a time; who asks meanwhile waits for it and asks again. */
export function openShelf(database: Database): Promise<Shelf> {
  const work = following.then(async () => {
    loaded ??= load();
    const shelf = await loaded;
    await catchUp(database, shelf);
    return shelf;
  });
  following = work.catch(() => undefined);
  return work;
}

/**
 * Takes over what its own context has just written, without reading it again. When anything else happened meanwhile, or
 * the shelf was not opened yet, the next question catches up with it all.
 */
export function noteWritten(database: Database, documents: readonly Stored[]): Promise<void> {
  const work = following.then(async () => {
    loaded ??= load();
    const shelf = await loaded;
    const { update_seq: now } = await database.info();
    if (now !== shelf.sequence + documents.length) return;
    for (const document of documents) {
      const key = String(document._id);
      if (key.startsWith(ITEM_PREFIX)) take(shelf, key, document);
    }
    shelf.sequence = now;
    await shelf.flush();
  });
  following = work.catch(() => undefined);
  // The library itself is written; only time is lost.
  return work.catch(() => undefined);
}

/** The store of derived data that the shelf opened, for the packed texts beside the rows. */
export async function derivedStore(): Promise<DerivedStore | undefined> {
  loaded ??= load();
  return (await loaded).store;
}
