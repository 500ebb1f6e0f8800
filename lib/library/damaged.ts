import type { ItemId } from '../model/saved-item.ts';
import type { DamagedPart } from '../model/shelf.ts';
import { withDatabase } from './database.ts';
import { articleKey, ITEM_PREFIX } from './documents.ts';
import { openShelf } from './shelf.ts';

/** Items in one answer: each may bring its article with pictures. */
const MOST = 5;

/**
 * The records that could not be read, with their articles, exactly as they are stored: so that their user can take them
 * out, whatever became of them. Asked again with `last` until there is none.
 * @throws Failure `storage-refused`
 */
export function damagedPart(after: string | undefined): Promise<DamagedPart> {
  return withDatabase(async (database) => {
    const { damaged } = await openShelf(database);
    const left = [...damaged].sort().filter((key) => after === undefined || key > after);
    const keys = left.slice(0, MOST);
    const articles = keys.map((key) => articleKey(key.slice(ITEM_PREFIX.length) as ItemId));
    const found = await database.allDocs({
      keys: [...keys, ...articles],
      include_docs: true,
      attachments: true,
    });
    const last = keys.at(-1);
    return {
      documents: found.rows.flatMap(({ doc }) => doc ?? []),
      ...(last !== undefined && left.length > MOST ? { last } : {}),
    };
  });
}
