import type { Database, Stored } from './database.ts';
import { noteWritten } from './shelf.ts';

/**
 * Writes documents in one transaction of the adapter, and tells the shelf, which would otherwise read them all again.
 * @throws what the database says of the first document that was not written
 */
export async function writeAll(
  database: Database,
  documents: readonly (Stored & { _id: string })[],
): Promise<void> {
  if (documents.length === 0) return;
  const written = await database.bulkDocs(documents);
  await noteWritten(database, documents);
  const refused = written.find(({ ok }) => !ok);
  if (refused) throw refused;
}
