import { Failure } from '../messages/failure.ts';
import type { Highlight, ItemId, SavedItem } from '../model/saved-item.ts';
import type { Deed, Done, Patch, Undo } from '../model/shelf.ts';
import { type Database, type Stored, writeDatabase } from './database.ts';
import { itemKey, parseItem } from './documents.ts';
import { isNewer, migrate } from './migrations.ts';
import { writeAll } from './write.ts';

/** Documents written in one transaction: a dead worker leaves whole batches behind. */
const BATCH = 200;
const LONGEST_TAG = 60;
const LONGEST_NOTE = 20_000;

/** `  #반도체 ` -> `반도체` */
const tidyTag = (tag: string): string =>
  tag
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#+\s*/, '')
    .slice(0, LONGEST_TAG);

function changedList<Value>(
  before: readonly Value[],
  add: readonly Value[],
  remove: readonly Value[],
): Value[] {
  return [...new Set([...before, ...add])].filter((value) => !remove.includes(value));
}

/** Nothing written is lost: of two tabs that wrote on one note, the second adds to what the first left. */
function writtenNote(now: string, note: string, before: string | undefined): string {
  const next = note.trim();
  if (before === undefined || now === before.trim() || next.includes(now)) return next;
  return now.includes(next) ? now : `${now}\n\n${next}`;
}

function drawn(now: readonly Highlight[], put: readonly Highlight[], remove: readonly string[]): Highlight[] {
  const all = new Map([...now, ...put].map((highlight) => [highlight.id, highlight]));
  for (const id of remove) all.delete(id);
  return [...all.values()];
}

/** The fields that a deed changes in an item; what is so already is left out. */
function patchOf(item: SavedItem, deed: Deed, now: number): Patch {
  switch (deed.kind) {
    case 'state':
      return { state: deed.state };
    case 'favourite':
      return { favourite: deed.on };
    case 'tag':
      return { tags: changedList(item.tags, deed.add.map(tidyTag).filter(Boolean), deed.remove) };
    case 'list':
      return { lists: changedList(item.lists, deed.add, deed.remove) };
    case 'highlights':
      return { highlights: drawn(item.highlights, deed.put, deed.remove) };
    case 'note':
      return { note: writtenNote(item.note ?? '', deed.note, deed.before).slice(0, LONGEST_NOTE) || null };
    case 'place':
      return { place: deed.place };
    case 'trash':
      return { deletedAt: item.deletedAt ?? now };
    case 'untrash':
      return { deletedAt: null };
  }
}

/** The same fields as they are in the item. */
function inverse(item: SavedItem, patch: Patch): Patch {
  const before = Object.keys(patch).map((name) => [name, item[name as keyof SavedItem] ?? null]);
  return Object.fromEntries(before) as Patch;
}

function patched(stored: Stored & { _id: string }, patch: Patch): Stored & { _id: string } {
  const next: Stored & { _id: string } = { ...stored, ...patch };
  for (const [name, value] of Object.entries(patch)) if (value === null) delete next[name];
  return next;
}

async function changeBatch(
  database: Database,
  ids: readonly ItemId[],
  patchFor: (item: SavedItem) => Patch,
): Promise<Done> {
  const found = await database.allDocs({ keys: ids.map(itemKey), include_docs: true });
  const documents: (Stored & { _id: string })[] = [];
  const items: SavedItem[] = [];
  const undo: Undo[] = [];
  for (const { doc } of found.rows) {
    const item = doc ? parseItem(doc) : undefined;
    if (!doc || !item) continue;
    // Only alone is it worth a word; among many it is one that stays as it is.
    if (isNewer(doc) && ids.length === 1) throw new Failure('not-allowed');
    if (isNewer(doc)) continue;
    const patch = patchFor(item);
    const next = patched(migrate(doc), patch);
    const after = parseItem(next);
    if (!after) continue;
    documents.push(next);
    items.push(after);
    undo.push({ id: item.id, patch: inverse(item, patch) });
  }
  await writeAll(database, documents);
  return { items, undo };
}

function changeAll(ids: readonly ItemId[], patchFor: (item: SavedItem) => Patch): Promise<Done> {
  return writeDatabase(async (database) => {
    const items: SavedItem[] = [];
    const undo: Undo[] = [];
    for (let at = 0; at < ids.length; at += BATCH) {
      const done = await changeBatch(database, ids.slice(at, at + BATCH), patchFor);
      items.push(...done.items);
      undo.push(...done.undo);
    }
    return { items, undo };
  });
}

/**
 * Does one thing to one or many items. Items that are gone, damaged or written by a newer version are left as they are;
 * when that is all of them it is an error.
 * @throws Failure `not-found`; `not-allowed` for a single one of a newer version; `storage-full`, `storage-refused`
 */
export async function changeItems(ids: readonly ItemId[], deed: Deed, now: number): Promise<Done> {
  const done = await changeAll(ids, (item) => patchOf(item, deed, now));
  if (ids.length > 0 && done.items.length === 0) throw new Failure('not-found');
  return done;
}

/** Puts items back to what `changeItems` said they were. */
export function undoChange(undo: readonly Undo[]): Promise<Done> {
  const patches = new Map(undo.map(({ id, patch }) => [id, patch]));
  return changeAll([...patches.keys()], ({ id }) => patches.get(id) ?? {});
}
