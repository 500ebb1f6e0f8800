import { Failure } from '../messages/failure.ts';
import type { Article } from '../model/article.ts';
import type { ItemId, SavedItem, StoredImage } from '../model/saved-item.ts';
import { findDocument, type Stored, withDatabase } from './database.ts';
import { articleKey, itemKey, parseArticle, parseImages, parseItem } from './documents.ts';
import { itemIdOf } from './item-id.ts';
import { openShelf } from './shelf.ts';

/** The saved item of an article, unless it is absent or in the trash. @throws Failure `storage-refused` */
export function findSaved(canonical: string): Promise<SavedItem | undefined> {
  return withDatabase(async (database) => {
    const stored = await findDocument(database, itemKey(await itemIdOf(canonical)));
    const item = stored && parseItem(stored);
    return item && item.deletedAt === undefined ? item : undefined;
  });
}

/**
 * An item with its article and pictures, as it was on screen.
 * @throws Failure `not-found`, `text-missing`, `storage-refused`
 */
export function openItem(
  id: ItemId,
): Promise<{ item: SavedItem; article: Article; images: readonly StoredImage[] }> {
  return withDatabase(async (database) => {
    const stored = await findDocument(database, itemKey(id));
    const item = stored && parseItem(stored);
    if (!item) throw new Failure('not-found');
    if (!(await findDocument(database, articleKey(id)))) throw new Failure('text-missing');
    const document: Stored = await database.get(articleKey(id), { attachments: true });
    const parsed = parseArticle(document);
    if (!parsed) throw new Failure('text-missing');
    const { attachments } = parseImages(document);
    const images = parsed.images.flatMap(({ url, name }) => {
      const { content_type: type, data: base64 } = attachments[name] ?? {};
      return typeof type === 'string' && typeof base64 === 'string' ? [{ url, type, base64 }] : [];
    });
    return { item, article: parsed.article, images };
  });
}

/** One row as it is now, in the trash too; nothing when it is gone. @throws Failure `storage-refused` */
export function findItem(id: ItemId): Promise<SavedItem | undefined> {
  return withDatabase(async (database) => (await openShelf(database)).rows.get(id)?.item);
}

/** Which of these ids the library has, in its trash too. @throws Failure `storage-refused` */
export function knownItems(ids: readonly ItemId[]): Promise<ItemId[]> {
  return withDatabase(async (database) => {
    const { rows } = await openShelf(database);
    return ids.filter((id) => rows.has(id));
  });
}
