import type { LibraryRecord } from '../model/library-file.ts';
import type { ItemId } from '../model/saved-item.ts';
import { type Database, findDocument, withDatabase } from './database.ts';
import { articleKey, parseArticle, parseImages } from './documents.ts';
import { openShelf } from './shelf.ts';

/** Characters of pictures and text after which a part is full: a message has to stay far below 64 MB. */
const FULL = 8 * 1024 * 1024;
const MOST = 100;

async function recordOf(database: Database, id: ItemId): Promise<LibraryRecord | undefined> {
  const row = (await openShelf(database)).rows.get(id);
  if (!row) return undefined;
  // A link has no article. Any other failure ends the export: a file that lacks something must not look complete.
  const stored = await findDocument(database, articleKey(id), { attachments: true });
  const parsed = stored && parseArticle(stored);
  if (!parsed) return { item: row.item };
  const { attachments } = parseImages(stored);
  const images = parsed.images.flatMap(({ url, name }) => {
    const { content_type: type, data: base64 } = attachments[name] ?? {};
    return typeof type === 'string' && typeof base64 === 'string' ? [{ url, type, base64 }] : [];
  });
  return { item: row.item, article: parsed.article, ...(images.length > 0 ? { images } : {}) };
}

/**
 * A part of everything in the library, trash too, in the order of ids. Asked again with the last id until it is empty;
 * what is saved meanwhile may or may not be in it.
 * @throws Failure `storage-refused`
 */
export function exportRecords(after: ItemId | undefined): Promise<LibraryRecord[]> {
  return withDatabase(async (database) => {
    const ids = [...(await openShelf(database)).rows.keys()].sort();
    const records: LibraryRecord[] = [];
    let size = 0;
    for (const id of ids.filter((one) => after === undefined || one > after).slice(0, MOST)) {
      const record = await recordOf(database, id);
      if (record) records.push(record);
      size += record?.article?.html.length ?? 0;
      for (const { base64 } of record?.images ?? []) size += base64.length;
      if (size > FULL) break;
    }
    return records;
  });
}
