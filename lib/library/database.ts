import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import { Failure } from '../messages/failure.ts';

PouchDB.plugin(indexeddb);

/** The documents as stored: anything may stand there, so every read is parsed. */
export type Stored = Record<string, unknown>;
export type Database = PouchDB<Stored>;

const NAME = 'pandok';
/**
 * Two contexts that write through this adapter lose writes (measured elsewhere: 92 of 400), so only the background opens
 * it. The handle is a cache: a dead worker's successor opens its own.
 */
let opened: Promise<Database> | undefined;

async function open(): Promise<Database> {
  const database: Database = new PouchDB<Stored>(NAME, { adapter: 'indexeddb', auto_compaction: true });
  try {
    await database.info();
    return database;
  } catch (error) {
    opened = undefined;
    throw new Failure('storage-refused', error);
  }
}

/** @throws Failure `storage-refused` when the browser does not open IndexedDB (private window, policy, broken profile) */
export function openDatabase(): Promise<Database> {
  opened ??= open();
  return opened;
}

/** A database error in our words. */
export function storageFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { name = '', message = '', reason = '' } = (error ?? {}) as Record<string, unknown>;
  const words = `${String(name)} ${String(message)} ${String(reason)}`;
  return new Failure(/quota|disk|space|ENOSPC/i.test(words) ? 'storage-full' : 'storage-refused', error);
}
