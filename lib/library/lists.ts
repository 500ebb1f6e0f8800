import { Failure } from '../messages/failure.ts';
import type { ListId, ReadingList } from '../model/saved-item.ts';
import { type Database, findDocument, type Stored, withDatabase, writeDatabase } from './database.ts';
import { isNewer, SCHEMA } from './migrations.ts';
import { writeAll } from './write.ts';

const PREFIX = 'list/';
const keyOf = (id: ListId): string => `${PREFIX}${id}`;
/** Longer names do not fit anywhere. Characters. */
const LONGEST_NAME = 80;

export function parseList(stored: Stored): ReadingList | undefined {
  const { _id: key, name, order, deletedAt } = stored;
  if (typeof key !== 'string' || !key.startsWith(PREFIX) || typeof name !== 'string') return undefined;
  if (deletedAt !== undefined) return undefined;
  const id = key.slice(PREFIX.length) as ListId;
  return { id, name, order: typeof order === 'number' ? order : 0 };
}

export async function readLists(database: Database): Promise<ReadingList[]> {
  const found = await database.allDocs({ include_docs: true, startkey: PREFIX, endkey: `${PREFIX}\uffff` });
  const lists = found.rows.flatMap(({ doc }) => (doc ? (parseList(doc) ?? []) : []));
  return lists.sort((one, other) => one.order - other.order || one.name.localeCompare(other.name, 'ko'));
}

/** The user's lists in their order. @throws Failure `storage-refused` */
export const allLists = (): Promise<ReadingList[]> => withDatabase(readLists);

const tidy = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);

/**
 * Makes a list, at the end of the others. A name that a list has already gives that list.
 * @throws Failure `bad-request` for an empty name; `storage-full`, `storage-refused`
 */
export function addList(name: string): Promise<ReadingList> {
  return writeDatabase(async (database) => {
    const wanted = tidy(name);
    if (wanted === '') throw new Failure('bad-request');
    const lists = await readLists(database);
    const same = lists.find((list) => list.name === wanted);
    if (same) return same;
    const list = {
      id: crypto.randomUUID() as string as ListId,
      name: wanted,
      order: Math.max(0, ...lists.map(({ order }) => order)) + 1,
    };
    await writeAll(database, [{ _id: keyOf(list.id), schema: SCHEMA, name: list.name, order: list.order }]);
    return list;
  });
}

async function changeList(database: Database, id: ListId, patch: Stored): Promise<void> {
  const stored = await findDocument(database, keyOf(id));
  if (!stored) throw new Failure('not-found');
  if (isNewer(stored)) throw new Failure('not-allowed');
  await writeAll(database, [{ ...stored, ...patch, _id: keyOf(id) }]);
}

/** @throws Failure `not-found`, `not-allowed`, `bad-request` */
export async function renameList(id: ListId, name: string): Promise<void> {
  const wanted = tidy(name);
  if (wanted === '') throw new Failure('bad-request');
  await writeDatabase((database) => changeList(database, id, { name: wanted }));
}

/**
 * Takes a list away, or brings it back. Its items keep its mark, so bringing it back brings everything back.
 * @throws Failure `not-found`, `not-allowed`
 */
export function setListRemoved(id: ListId, removedAt: number | undefined): Promise<void> {
  return writeDatabase((database) => changeList(database, id, { deletedAt: removedAt }));
}

/** Puts the lists into the order of `ids`; a list that is not named keeps its place after them. */
export function orderLists(ids: readonly ListId[]): Promise<void> {
  return writeDatabase(async (database) => {
    const lists = await readLists(database);
    const rest = lists.map(({ id }) => id).filter((id) => !ids.includes(id));
    const known = ids.filter((id) => lists.some((list) => list.id === id));
    for (const [order, id] of [...known, ...rest].entries())
      await changeList(database, id, { order: order + 1 });
  });
}

/** Brings lists from elsewhere, with their ids; one that is here already stays as it is. */
export function bringLists(brought: readonly ReadingList[]): Promise<void> {
  return writeDatabase(async (database) => {
    const here = new Set((await readLists(database)).map(({ id }) => id));
    for (const { id, name, order } of brought) {
      if (here.has(id) || tidy(name) === '') continue;
      const removed = await findDocument(database, keyOf(id));
      const rev = removed ? { _rev: removed._rev } : {};
      await writeAll(database, [{ _id: keyOf(id), ...rev, schema: SCHEMA, name: tidy(name), order }]);
    }
  });
}
