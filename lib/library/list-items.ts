import type { ItemId, SavedItem } from '../model/saved-item.ts';
import { type Database, type Stored, withDatabase } from './database.ts';
import { articleKey, ITEM_PREFIX, parseArticle, parseItem } from './documents.ts';
import { fold, holdsAll, queryWords } from './search.ts';

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

/**
 * Folded text by item, so that the second letter of a query does not read the whole store again; rebuilt when lost.
 * An entry is good for one revision of its item: a save writes the article first, so a text read under the new
 * revision is the new text.
 */
const texts = new Map<ItemId, { rev: string; text: string }>();

async function allRows(database: Database): Promise<Row[]> {
  const found = await database.allDocs({
    include_docs: true,
    startkey: ITEM_PREFIX,
    endkey: `${ITEM_PREFIX}\uffff`,
  });
  return found.rows.flatMap(({ doc }) => {
    const item = doc ? parseItem(doc) : undefined;
    return item && doc ? [{ item, rev: doc._rev }] : [];
  });
}

const VIEWS: Readonly<Record<Query['view'], (item: SavedItem) => boolean>> = {
  unread: (item) => item.deletedAt === undefined && item.state === 'unread',
  archived: (item) => item.deletedAt === undefined && item.state === 'archived',
  trash: (item) => item.deletedAt !== undefined,
  all: (item) => item.deletedAt === undefined,
};

async function readTexts(database: Database, rows: readonly Row[]): Promise<void> {
  const missing = rows.filter(({ item, rev }) => texts.get(item.id)?.rev !== rev);
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch = missing.slice(at, at + BATCH);
    const keys = batch.map(({ item }) => articleKey(item.id));
    const found = await database.allDocs({ keys, include_docs: true });
    const byKey = new Map(found.rows.map(({ key, doc }) => [key, doc]));
    for (const { item, rev } of batch) {
      const stored: Stored | null | undefined = byKey.get(articleKey(item.id));
      texts.set(item.id, { rev, text: fold((stored && parseArticle(stored)?.article.text) ?? '') });
    }
  }
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
      await readTexts(database, rows);
      rows = rows.filter(({ item }) => holdsAll(`${headOf(item)} ${texts.get(item.id)?.text ?? ''}`, words));
    }
    const items = rows.map(({ item }) => item).sort((one, other) => other.savedAt - one.savedAt);
    return { items: items.slice(query.offset, query.offset + query.limit), total: items.length };
  });
}
