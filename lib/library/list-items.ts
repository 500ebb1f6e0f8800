import type { ItemId, SavedItem } from '../model/saved-item.ts';
import { type Database, type Stored, withDatabase } from './database.ts';
import { articleKey, ITEM_PREFIX, parseArticle, parseItem, textRevOf } from './documents.ts';
import { fold, holdsAll, queryWords } from './search.ts';
import { type CachedText, cachedTexts, cacheTexts } from './text-cache.ts';

export interface Query {
  readonly query: string;
  readonly view: 'unread' | 'archived' | 'trash' | 'all';
  readonly offset: number;
  readonly limit: number;
}

interface Row {
  readonly item: SavedItem;
  readonly rev: string;
}

/** Articles read at once while searching: a few hundred kilobytes of text. */
const BATCH = 100;

async function allRows(database: Database): Promise<Row[]> {
  const found = await database.allDocs({
    include_docs: true,
    startkey: ITEM_PREFIX,
    endkey: `${ITEM_PREFIX}\uffff`,
  });
  return found.rows.flatMap(({ doc }) => {
    const item = doc ? parseItem(doc) : undefined;
    return item && doc ? [{ item, rev: textRevOf(doc) }] : [];
  });
}

const VIEWS: Readonly<Record<Query['view'], (item: SavedItem) => boolean>> = {
  unread: (item) => item.deletedAt === undefined && item.state === 'unread',
  archived: (item) => item.deletedAt === undefined && item.state === 'archived',
  trash: (item) => item.deletedAt !== undefined,
  all: (item) => item.deletedAt === undefined,
};

async function readTexts(database: Database, rows: readonly Row[]): Promise<ReadonlyMap<ItemId, CachedText>> {
  const cached = await cachedTexts();
  const missing = rows.filter(({ item, rev }) => cached.get(item.id)?.rev !== rev);
  const found = new Map(rows.map(({ item }) => [item.id, cached.get(item.id)]));
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch = missing.slice(at, at + BATCH);
    const keys = batch.map(({ item }) => articleKey(item.id));
    const articles = await database.allDocs({ keys, include_docs: true });
    const byKey = new Map(articles.rows.map(({ key, doc }) => [key, doc]));
    const entries = batch.map(({ item: { id }, rev }) => {
      const stored: Stored | null | undefined = byKey.get(articleKey(id));
      return { id, rev, text: fold((stored && parseArticle(stored)?.article.text) ?? '') };
    });
    for (const entry of entries) found.set(entry.id, entry);
    await cacheTexts(entries);
  }
  return new Map([...found].flatMap(([id, entry]) => (entry ? [[id, entry]] : [])));
}

const headOf = ({ title, author, site }: SavedItem): string =>
  fold([title, author, site].filter(Boolean).join(' '));

/**
 * Items of one view that hold every word of the query in title, author, site or text; newest first.
 * @throws Failure `storage-refused`
 */
export function listItems(query: Query): Promise<{ items: SavedItem[]; total: number }> {
  return withDatabase(async (database) => {
    const words = queryWords(query.query);
    let rows = (await allRows(database)).filter(({ item }) => VIEWS[query.view](item));
    if (words.length > 0) {
      const texts = await readTexts(database, rows);
      rows = rows.filter(({ item }) => holdsAll(`${headOf(item)} ${texts.get(item.id)?.text ?? ''}`, words));
    }
    const items = rows.map(({ item }) => item).sort((one, other) => other.savedAt - one.savedAt);
    return { items: items.slice(query.offset, query.offset + query.limit), total: items.length };
  });
}
