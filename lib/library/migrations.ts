import type { Stored } from './database.ts';

/**
 * One step per version: `MIGRATIONS[0]` makes a document of version 1 into one of version 2. Steps add and rename; what
 * they do not know they keep. They run when a document is read, never over the whole library at once, so a step that
 * fails costs nobody anything: the stored document stays as it is, and is listed as damaged.
 */
const MIGRATIONS: readonly ((document: Stored) => Stored)[] = [
  // 1 -> 2: favourites, tags, lists, highlights; the text's revision has its own name in both documents.
  (document) => {
    if (!String(document._id).startsWith('item/')) return document;
    if (typeof document.url !== 'string') throw new TypeError('An item without an address.');
    return { favourite: false, tags: [], lists: [], highlights: [], ...document };
  },
];

/** Raised when a document's shape changes; a document of a newer version is shown and never rewritten. */
export const SCHEMA = MIGRATIONS.length + 1;

const versionOf = ({ schema }: Stored): number => (typeof schema === 'number' ? schema : 1);

/** Written by a newer version of the extension: to be read, not changed. */
export const isNewer = (stored: Stored): boolean => versionOf(stored) > SCHEMA;

/** The document in today's shape; a newer one as it is. @throws whatever a step throws on a document it cannot take */
export function migrate<Document extends Stored>(stored: Document): Document {
  if (versionOf(stored) >= SCHEMA) return stored;
  let document: Stored = stored;
  for (const step of MIGRATIONS.slice(Math.max(0, versionOf(stored) - 1))) document = step(document);
  return { ...document, schema: SCHEMA } as unknown as Document;
}
