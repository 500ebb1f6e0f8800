import type { Arrived, LibraryRecord } from '../model/library-file.ts';
import type { ItemId, SavedItem } from '../model/saved-item.ts';
import { type Database, type Stored, writeDatabase } from './database.ts';
import type { TextEntry } from './derived-store.ts';
import { articleKey, itemKey, parseImages, parseItem, textRevOf } from './documents.ts';
import { addImages, imageAddresses, type KeptImages } from './images.ts';
import { isNewer, SCHEMA } from './migrations.ts';
import { textEntryOf } from './texts.ts';
import { writeAll } from './write.ts';

const union = <Value>(one: readonly Value[], other: readonly Value[]): Value[] => [
  ...new Set([...one, ...other]),
];

/**
 * One item of two. What the user did here stands; what only the other has is added: its tags, lists, highlights, its
 * note beside ours. It was saved when the first of them was. What is in the trash here stays there.
 */
export function mergeItems(here: SavedItem, there: SavedItem): SavedItem {
  const known = new Set(here.highlights.map(({ id }) => id));
  // Brought a second time, their note is in ours already.
  const notes = [here.note, here.note?.includes(there.note ?? '') ? undefined : there.note].filter(Boolean);
  const place = (here.place?.at ?? 0) >= (there.place?.at ?? 0) ? here.place : there.place;
  const { note: _note, place: _place, ...rest } = here;
  return {
    ...there,
    ...rest,
    savedAt: Math.min(here.savedAt, there.savedAt),
    favourite: here.favourite || there.favourite,
    tags: union(here.tags, there.tags),
    lists: union(here.lists, there.lists),
    highlights: [...here.highlights, ...there.highlights.filter(({ id }) => !known.has(id))],
    ...(notes.length > 0 ? { note: notes.join('\n\n') } : {}),
    ...(place ? { place } : {}),
    ...(here.deletedAt === undefined ? {} : { deletedAt: here.deletedAt }),
  };
}

interface Batch {
  readonly documents: (Stored & { _id: string })[];
  readonly texts: TextEntry[];
  added: number;
  merged: number;
  left: number;
}

interface Present {
  readonly item: (Stored & { _rev: string }) | undefined;
  readonly article: (Stored & { _rev: string }) | undefined;
}

async function keptOf({ article, images = [] }: LibraryRecord): Promise<KeptImages> {
  const nothing = parseImages(undefined);
  return article && images.length > 0 ? addImages(nothing, images, imageAddresses(article.html)) : nothing;
}

async function bringOne(batch: Batch, brought: LibraryRecord, present: Present): Promise<void> {
  const { id } = brought.item;
  if (present.item && isNewer(present.item)) {
    batch.left += 1;
    return;
  }
  const here = present.item ? parseItem(present.item) : undefined;
  const { id: _, ...fields } = here ? mergeItems(here, brought.item) : brought.item;
  // The text here is what was on the user's screen; one from elsewhere only fills a gap.
  const article = present.article ? undefined : brought.article;
  const textRev = present.item ? textRevOf(present.item) : String(brought.item.savedAt);
  if (article) {
    const kept = await keptOf(brought);
    batch.documents.push({
      ...{ _id: articleKey(id), schema: SCHEMA, textRev, article },
      ...{ images: kept.images, _attachments: kept.attachments },
    });
    batch.texts.push(textEntryOf(id, textRev, article));
  }
  const rev = present.item ? { _rev: present.item._rev } : {};
  batch.documents.push({ _id: itemKey(id), ...rev, schema: SCHEMA, textRev, ...fields });
  if (here) batch.merged += 1;
  else batch.added += 1;
}

async function presentOf(
  database: Database,
  ids: readonly ItemId[],
): Promise<Map<string, Stored & { _rev: string }>> {
  const keys = ids.flatMap((id) => [itemKey(id), articleKey(id)]);
  const found = await database.allDocs({ keys, include_docs: true });
  return new Map(found.rows.flatMap(({ key, doc }) => (doc ? [[key, doc] as const] : [])));
}

/**
 * Takes in a batch of items, in one transaction: all of them or none. Bringing the same batch again changes nothing, so
 * a worker that died between two batches begins the last one anew. Keep batches at about 200 items.
 * @throws Failure `storage-full`, `storage-refused`
 */
export function bringItems(brought: readonly LibraryRecord[]): Promise<Arrived> {
  return writeDatabase(async (database) => {
    const unique = [...new Map(brought.map((one) => [one.item.id, one])).values()];
    const present = await presentOf(
      database,
      unique.map(({ item }) => item.id),
    );
    const batch: Batch = { documents: [], texts: [], added: 0, merged: 0, left: 0 };
    for (const one of unique) {
      const { id } = one.item;
      await bringOne(batch, one, { item: present.get(itemKey(id)), article: present.get(articleKey(id)) });
    }
    await writeAll(database, batch.documents, batch.texts);
    return { added: batch.added, merged: batch.merged, left: batch.left };
  });
}
