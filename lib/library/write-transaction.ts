import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * The one way to write into a database of several stores: over all of them, so that the browser itself lets only one
 * transaction write at a time.
 *
 * With two at once on different stores of one database, a crash (a killed browser, a lost battery) can leave both half
 * written in Chromium's store. When it starts again it locks the whole database for each of them to take them back, cannot
 * for the second, calls that corruption and deletes every database of the extension, the library with it ("Invalid locks on
 * disk", `leveldb_scopes.cc`; seen in Chromium 156 in 1 of 20 kills while it saved, never with one at a time).
 */
export function writeTransaction<Schema extends DBSchema>(
  database: IDBPDatabase<Schema>,
): IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'> {
  const all: StoreNames<Schema>[] = [...database.objectStoreNames];
  return database.transaction(all, 'readwrite');
}
