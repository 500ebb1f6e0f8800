import type { ItemId, SavedItem } from '../model/saved-item.ts';
import type { DerivedStore, Followed } from './derived-store.ts';
import { writeTransaction } from './write-transaction.ts';

/** One item as the shelf holds it. */
export interface Row {
  readonly item: SavedItem;
  readonly textRev: string;
}

/** Raised when packed rows change their shape: older packs are made again. */
export const VERSION = 1;
/** Rows in a pack: a change writes one pack again, so a pack must stay a matter of a millisecond. */
const PACK = 128;
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

export class PackedShelf implements Shelf {
  readonly rows = new Map<ItemId, Row>();
  readonly damaged = new Set<string>();
  generation = 0;
  sequence = 0;
  readonly store: DerivedStore | undefined;
  private readonly packOf = new Map<ItemId, number>();
  private readonly packs = new Map<number, Set<ItemId>>();
  private readonly dirty = new Set<number>();
  /** Rows that went away since the last writing: what else is derived from them goes with them. */
  private readonly gone = new Set<ItemId>();
  private filling = 0;

  constructor(store: DerivedStore | undefined) {
    this.store = store;
  }

  put(row: Row): void {
    const { id } = row.item;
    this.rows.set(id, row);
    this.gone.delete(id);
    this.dirty.add(this.packFor(id));
    this.generation += 1;
  }

  remove(id: ItemId): void {
    if (!this.rows.delete(id)) return;
    this.gone.add(id);
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
    const gone = [...this.gone];
    this.dirty.clear();
    this.gone.clear();
    const followed: Followed = {
      sequence: this.sequence,
      version: VERSION,
      damaged: [...this.damaged],
    };
    try {
      if (!this.store) return;
      const transaction = writeTransaction(this.store);
      const rows = transaction.objectStore('rows');
      for (const pack of packs) void rows.put(this.packed(pack), pack);
      for (const id of gone) void transaction.objectStore('thumbnails').delete(id);
      void transaction.objectStore('state').put(followed, 'followed');
      await transaction.done;
    } catch {
      for (const pack of packs) this.dirty.add(pack);
      for (const id of gone) this.gone.add(id);
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
