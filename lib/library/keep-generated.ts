import type { GeneratedSummary } from '../model/generated-summary.ts';
import { findDocument, writeDatabase } from './database.ts';
import { articleKey, itemKey, parseArticle, parseItem } from './documents.ts';
import { itemIdOf } from './item-id.ts';
import { isNewer } from './migrations.ts';

/**
 * Adds a model's summary to the article that is kept under this address; its text, and so what searches find, stays.
 * False when no such article is kept, or it is in the trash.
 * @throws Failure `storage-full`, `storage-refused`
 */
export function keepGenerated(canonical: string, generated: GeneratedSummary): Promise<boolean> {
  return writeDatabase(async (database) => {
    const id = await itemIdOf(canonical);
    const [article, item] = await Promise.all([
      findDocument(database, articleKey(id)),
      findDocument(database, itemKey(id)),
    ]);
    const row = item && parseItem(item);
    const known = article && parseArticle(article);
    if (!article || !known || !row || row.deletedAt !== undefined || isNewer(article)) return false;
    await database.put({ ...article, _id: articleKey(id), article: { ...known.article, generated } });
    return true;
  });
}
