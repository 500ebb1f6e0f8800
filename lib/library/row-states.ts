import type { RowState } from '../model/row-state.ts';
import { withDatabase } from './database.ts';
import { itemKey, parseItem } from './documents.ts';
import { itemIdOf } from './item-id.ts';
import { findRead } from './read-posts.ts';

/** What is known of posts by their addresses, in the same order. @throws Failure `storage-refused` */
export async function rowStates(addresses: readonly string[]): Promise<RowState[]> {
  const ids = await Promise.all(addresses.map(itemIdOf));
  const [found, read] = await Promise.all([
    withDatabase((database) => database.allDocs({ keys: ids.map(itemKey), include_docs: true })),
    // The library's own marks are worth showing without these.
    findRead(ids).catch(() => undefined),
  ]);
  return ids.map((id, index) => {
    const doc = found.rows[index]?.doc;
    const item = doc ? parseItem(doc) : undefined;
    const post = read?.get(id);
    return {
      saved: item !== undefined && item.deletedAt === undefined,
      read: post !== undefined,
      ...(post ? { comments: post.comments } : {}),
    };
  });
}
