import type { ItemId, SavedItem } from '../model/saved-item.ts';
import type { Database, Stored } from './database.ts';
import { type DerivedStore, type Followed, openDerived } from './derived-store.ts';
import { ITEM_PREFIX, parseItem, textRevOf } from './documents.ts';

/** One item as the shelf holds it. */
export interface Row {
  readonly item: SavedItem;
  readonly textRev: string;
}

/** Raised when packed rows change their shape: older packs are made again. */
const VERSION = 1;
/** Rows in a pack: a change writes one pack again, so a pack must stay a matter of a millisecond. */
const PACK = 128;
/** Documents read at once while catching up. */
const BATCH = 500;

/**
 * Every row of the library in memory, kept in step with the database by its sequence of changes: what another writer
 * changed, or what a dead worker wrote but did not pack, is caught up with at the next question. Lost packs are made
 * again. It belongs to the one context that owns the database.
 */
export interface Shelf {
  /** By id. */
  readonly rows: ReadonlyMap<ItemId, Row>;
  /** Keys of documents that cannot be read as items: shown as damaged, never rewritten. */
  readonly damaged: ReadonlySet<string>;
  /** Grows with every change of a row: what was worked out from the rows at another time is out of date. */
  readonly generation: number;
}

class PackedShelf implements Shelf {
  readonly rows = new Map<ItemId, Row>();
  readonly damaged = new Set<string>();
  generation = 0;
  sequence = 0;
  readonly store: DerivedStore | undefined;
  private readonly packOf = new Map<ItemId, number>();
  private readonly packs = new Map<number, Set<ItemId>>();
  private readonly dirty = new Set<number>();
  private filling = 0;

  constructor(store: DerivedStore | undefined) {
    this.store = store;
  }

  put(row: Row): void {
    const { id } = row.item;
    this.rows.set(id, row);
    this.dirty.add(this.packFor(id));
    this.generation += 1;
  }

  remove(id: ItemId): void {
    if (!this.rows.delete(id)) return;
    const pack = this.packOf.get(id);
    this.packOf.delete(id);
    this.generation += 1;
    if (pack === undefined) return;
    this.packs.get(pack)?.delete(id);
    this.dirty.add(pack);
  }

  unpack(pack: number, rows: readonly Row[]): void {
    for (const row of rows) {
      this.rows.set(row.item.id, row);
      this.assign(row.item.id, pack);
    }
    this.filling = Math.max(this.filling, pack);
    this.generation += 1;
  }

  /** Writes the packs that changed and how far they reach, in one transaction. Losing it costs only time. */
  async flush(): Promise<void> {
    const packs = [...this.dirty];
    this.dirty.clear();
    const followed: Followed = {
      sequence: this.sequence,
      version: VERSION,
      damaged: [...this.damaged],
    };
    try {
      if (!this.store) return;
      const transaction = this.store.transaction(['rows', 'state'], 'readwrite');
      const rows = transaction.objectStore('rows');
      for (const pack of packs) void rows.put(this.packed(pack), pack);
      void transaction.objectStore('state').put(followed, 'followed');
      await transaction.done;
    } catch {
      for (const pack of packs) this.dirty.add(pack);
    }
  }

  private packed(pack: number): string {
    const rows = [...(this.packs.get(pack) ?? [])].map((id) => this.rows.get(id));
    return JSON.stringify(rows);
  }

  private packFor(id: ItemId): number {
    const known = this.packOf.get(id);
    if (known !== undefined) return known;
    if ((this.packs.get(this.filling)?.size ?? 0) >= PACK) this.filling += 1;
    this.assign(id, this.filling);
    return this.filling;
  }

  private assign(id: ItemId, pack: number): void {
    this.packOf.set(id, pack);
    const ids = this.packs.get(pack);
    if (ids) ids.add(id);
    else this.packs.set(pack, new Set([id]));
  }
}

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
