import type { ItemId } from '../model/saved-item.ts';
import { type Database, type Stored, withDatabase, writeDatabase } from './database.ts';
import { articleKey, itemKey, parseItem } from './documents.ts';
import { openShelf } from './shelf.ts';
import { writeAll } from './write.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What lies in the trash for longer than this is taken away for good. */
export const TRASH_DAYS = 30;
const BATCH = 100;

async function purge(database: Database, ids: readonly ItemId[]): Promise<number> {
  let purged = 0;
  for (let at = 0; at < ids.length; at += BATCH) {
    const keys = ids.slice(at, at + BATCH).flatMap((id) => [itemKey(id), articleKey(id)]);
    const found = await database.allDocs({ keys, include_docs: true });
    // Looked at again: between the question and now it may have been taken out of the trash.
    const gone = new Set<string>();
    for (const { doc } of found.rows) {
      const item = doc ? parseItem(doc) : undefined;
      if (item?.deletedAt !== undefined) gone.add(itemKey(item.id)).add(articleKey(item.id));
    }
    const documents = found.rows.flatMap(({ doc }): (Stored & { _id: string })[] =>
      doc && gone.has(doc._id) ? [{ _id: doc._id, _rev: doc._rev, _deleted: true }] : [],
    );
    await writeAll(database, documents);
    purged += gone.size / 2;
  }
  return purged;
}

async function inTrash(database: Database, isOld: (deletedAt: number) => boolean): Promise<ItemId[]> {
  const { rows } = await openShelf(database);
  const trashed = [...rows.values()].filter(
    ({ item }) => item.deletedAt !== undefined && isOld(item.deletedAt),
  );
  return trashed.map(({ item }) => item.id);
}

/** Takes everything in the trash away for good. Returns how many. @throws Failure `storage-refused` */
export function emptyTrash(): Promise<number> {
  return writeDatabase(async (database) => purge(database, await inTrash(database, () => true)));
}

/**
 * Takes away what has been in the trash for 30 days. A clock that was set forward by mistake must not empty it, so what
 * the clock calls older than a year stays until the user empties the trash.
 */
export async function emptyOldTrash(now: number): Promise<number> {
  const isOld = (deletedAt: number): boolean => {
    const days = (now - deletedAt) / DAY_MS;
    return days > TRASH_DAYS && days < 365;
  };
  const old = await withDatabase((database) => inTrash(database, isOld));
  return old.length === 0 ? 0 : writeDatabase((database) => purge(database, old));
}
