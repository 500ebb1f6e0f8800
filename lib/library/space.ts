import type { ItemId } from '../model/saved-item.ts';
import type { SpacePart } from '../model/shelf.ts';
import { withDatabase } from './database.ts';
import { articleKey, parseArticle, parseImages } from './documents.ts';
import { openShelf } from './shelf.ts';
import { thumbnailSizes } from './thumbnails.ts';

/** Articles measured in one answer. */
const MOST = 200;

/**
 * What a part of the library takes, in the order of ids: asked again with `last` until there is none. Bytes of text are
 * those of the article's JSON in UTF-8, of pictures those that were stored and the small one of the list; the database's
 * own pages come on top.
 * @throws Failure `storage-refused`
 */
export function spacePart(after: ItemId | undefined): Promise<SpacePart> {
  return withDatabase(async (database) => {
    const { rows } = await openShelf(database);
    const ids = [...rows.keys()].sort().filter((id) => after === undefined || id > after);
    const part = ids.slice(0, MOST);
    const [found, small] = await Promise.all([
      database.allDocs({ keys: part.map(articleKey), include_docs: true }),
      thumbnailSizes(part),
    ]);
    const measured = found.rows.flatMap(({ doc }, index) => {
      const id = part[index];
      const article = doc ? parseArticle(doc)?.article : undefined;
      if (!id || !doc || !article) return [];
      const text = new TextEncoder().encode(JSON.stringify(article)).length;
      const attachments = Object.values(parseImages(doc).attachments);
      const images = attachments.reduce((sum, { length }) => sum + Number(length ?? 0), small[index] ?? 0);
      return [{ id, title: rows.get(id)?.item.title ?? '', text, images }];
    });
    const last = part.at(-1);
    return { measured, ...(last !== undefined && ids.length > MOST ? { last } : {}) };
  });
}
