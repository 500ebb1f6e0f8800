import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import { Failure } from '../messages/failure.ts';
import { hashFast } from './fast-md5.ts';
import { hasNoRoom } from './room.ts';

PouchDB.plugin(indexeddb);
hashFast();

/** The documents as stored: anything may stand there, so every read is parsed. */
export type Stored = Record<string, unknown>;
export type Database = PouchDB<Stored>;

const NAME = 'pandok';
/** With less room than this an aborted write is taken for a full disk. Bytes. */
const NO_ROOM = 50 * 1024 * 1024;

/**
 * Two contexts that write through this adapter lose writes (measured elsewhere: 92 of 400), so only the background opens
 * it. The handle is a cache: a dead worker's successor opens its own.
 */
let opened: Promise<Database> | undefined;

async function open(): Promise<Database> {
  try {
    const database: Database = new PouchDB<Stored>(NAME, { adapter: 'indexeddb', auto_compaction: true });
    await database.info();
    return database;
  } catch (error) {
    opened = undefined;
    // Opening writes too: on a full disk it is what fails.
    throw await storageFailure(error);
  }
}

/**
 * @throws Failure `storage-full`; `storage-refused` when the browser does not open IndexedDB (private window, policy,
 * broken profile)
 */
export function openDatabase(): Promise<Database> {
  opened ??= open();
  return opened;
}

const wordsOf = (error: unknown): string => {
  const { name = '', message = '', reason = '' } = (error ?? {}) as Record<string, unknown>;
  return `${String(name)} ${String(message)} ${String(reason)}`;
};

const isFull = (error: unknown): boolean => /quota|no_device_space|enospc|disk full/i.test(wordsOf(error));
/** A mistake of ours: asking again or blaming the storage would hide it. */
const isBug = (error: unknown): boolean => error instanceof TypeError || error instanceof ReferenceError;

/** The adapter says only "transaction was aborted" of a full disk, so the room is looked at. */
async function storageFailure(error: unknown): Promise<Failure> {
  if (isFull(error)) return new Failure('storage-full', error);
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const full = quota - usage < NO_ROOM || (await hasNoRoom());
  return new Failure(full ? 'storage-full' : 'storage-refused', error);
}

/**
 * Does something with the database; once more with a fresh handle, because the browser may have closed the old one
 * (site data cleared, another version opened). `work` must therefore be repeatable.
 * @throws Failure `storage-refused`, `storage-full`, and whatever Failure `work` throws
 */
export async function withDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  try {
    return await work(await openDatabase());
  } catch (error) {
    if (error instanceof Failure || isBug(error)) throw error;
    if (isFull(error)) throw new Failure('storage-full', error);
    opened = undefined;
  }
  try {
    return await work(await openDatabase());
  } catch (error) {
    throw error instanceof Failure || isBug(error) ? error : await storageFailure(error);
  }
}

const LOCK = 'pandok-library';

/** `withDatabase`, one at a time: two saves of one article must not race for its revision. */
export function writeDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK, () => withDatabase(work)) as Promise<Value>;
}

/** One document, with the bytes of its attachments if asked for; nothing when there is none. */
export async function findDocument(
  database: Database,
  key: string,
  options?: { attachments: boolean },
): Promise<(Stored & { _rev: string }) | undefined> {
  try {
    return await database.get(key, options);
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
}
