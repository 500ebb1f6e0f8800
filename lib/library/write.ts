import type { Database, Stored } from './database.ts';
import type { TextEntry } from './derived-store.ts';
import { noteWritten } from './shelf.ts';
import { addTexts } from './texts.ts';

/**
 * Writes documents in one transaction of the adapter, and tells the shelf, which would otherwise read them all again.
 * `texts` are of the articles among them, for searching.
 * @throws what the database says of the first document that was not written
 */
export async function writeAll(
  database: Database,
  documents: readonly (Stored & { _id: string })[],
  texts: readonly TextEntry[] = [],
): Promise<void> {
  if (documents.length === 0) return;
  const written = await database.bulkDocs(documents);
  await Promise.all([noteWritten(database, documents), addTexts(texts)]);
  const refused = written.find(({ ok }) => !ok);
  if (refused) throw refused;
}
