import { Failure } from '../messages/failure.ts';
import type { Article } from '../model/article.ts';
import type { ItemId, ReadState, SavedItem, StoredImage } from '../model/saved-item.ts';
import { type Database, openDatabase, type Stored, storageFailure } from './database.ts';
import { articleKey, ITEM_PREFIX, isNewer, itemKey, parseArticle, parseItem, SCHEMA } from './documents.ts';
import { imageAddresses, keepImages } from './images.ts';
import { itemIdOf } from './item-id.ts';
import { fold, holdsAll, queryWords } from './search.ts';

export interface Query {
  readonly query: string;
  readonly view: 'unread' | 'archived' | 'trash' | 'all';
  readonly offset: number;
  readonly limit: number;
}

const LOCK = 'pandok-library';
const EXCERPT = 200;
/** Articles read at once while searching: a few hundred kilobytes of text. */
const BATCH = 100;

/** Folded text by item, so that the second letter of a query does not read the whole store again. Rebuilt when lost. */
const textCache = new Map<ItemId, string>();

/** One writer at a time: two saves of one article must not race for its revision. */
function write<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK, async () => {
    try {
      return await work(await openDatabase());
    } catch (error) {
      throw storageFailure(error);
    }
  }) as Promise<Value>;
}

async function find(database: Database, key: string): Promise<(Stored & { _rev: string }) | undefined> {
  try {
    return await database.get(key);
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
}

function itemOf(id: ItemId, article: Article, now: number, earlier: SavedItem | undefined): SavedItem {
  const { url, canonical, title, author, published, site, language } = article;
  const given = { author, published, site, language };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    id,
    url,
    canonical,
    title,
    ...known,
    excerpt: article.text.replace(/\s+/g, ' ').slice(0, EXCERPT),
    length: article.text.replace(/\s/g, '').length,
    savedAt: earlier?.savedAt ?? now,
    // Saving again is asking to read it again; it also takes it out of the trash.
    state: 'unread',
  };
}

/**
 * Keeps an article with its pictures. Saving twice is one item: the newer text replaces the older. The article is
 * written first, so an item always has its text.
 * @throws Failure `storage-full`, `storage-refused`
 */
export async function saveArticle(
  article: Article,
  sent: readonly StoredImage[],
  now: number,
): Promise<{ item: SavedItem; imagesKept: number; imagesMissing: number }> {
  const id = await itemIdOf(article.canonical || article.url);
  const kept = await keepImages(sent);
  const wanted = imageAddresses(article.html);
  const item = await write(async (database) => {
    const [oldArticle, oldItem] = await Promise.all([
      find(database, articleKey(id)),
      find(database, itemKey(id)),
    ]);
    if (oldItem && isNewer(oldItem)) throw new Failure('not-allowed');
    const next = itemOf(id, article, now, oldItem && parseItem(oldItem));
    await database.put({
      _id: articleKey(id),
      ...(oldArticle ? { _rev: oldArticle._rev } : {}),
      schema: SCHEMA,
      article,
      images: kept.images,
      _attachments: kept.attachments,
    });
    const { id: _, ...fields } = next;
    await database.put({
      _id: itemKey(id),
      ...(oldItem ? { _rev: oldItem._rev } : {}),
      schema: SCHEMA,
      ...fields,
    });
    return next;
  });
  textCache.delete(id);
  const names = new Set(kept.images.map((image) => image.url));
  const imagesKept = wanted.filter((url) => names.has(url)).length;
  return { item, imagesKept, imagesMissing: wanted.length - imagesKept };
}

/** The saved item of an article, unless it is absent or in the trash. */
export async function findSaved(canonical: string): Promise<SavedItem | undefined> {
  const stored = await find(await openDatabase(), itemKey(await itemIdOf(canonical)));
  const item = stored && parseItem(stored);
  return item && item.deletedAt === undefined ? item : undefined;
}

async function allItems(database: Database): Promise<SavedItem[]> {
  const found = await database.allDocs({
    include_docs: true,
    startkey: ITEM_PREFIX,
    endkey: `${ITEM_PREFIX}\uffff`,
  });
  const items = found.rows.map((row) => parseItem(('doc' in row && row.doc ? row.doc : {}) as Stored));
  return items.filter((item) => item !== undefined);
}

const VIEWS: Readonly<Record<Query['view'], (item: SavedItem) => boolean>> = {
  unread: (item) => item.deletedAt === undefined && item.state === 'unread',
  archived: (item) => item.deletedAt === undefined && item.state === 'archived',
  trash: (item) => item.deletedAt !== undefined,
  all: (item) => item.deletedAt === undefined,
};

async function fillTextCache(database: Database, items: readonly SavedItem[]): Promise<void> {
  const missing = items.filter((item) => !textCache.has(item.id));
  for (let at = 0; at < missing.length; at += BATCH) {
    const keys = missing.slice(at, at + BATCH).map((item) => articleKey(item.id));
    const found = await database.allDocs({ keys, include_docs: true });
    found.rows.forEach((row, index) => {
      const item = missing[at + index];
      const document = 'doc' in row && row.doc ? parseArticle(row.doc as Stored) : undefined;
      if (item) textCache.set(item.id, fold(document?.article.text ?? ''));
    });
  }
}

/** Items of one view that hold every word of the query in title, author, site or text; newest first. */
export async function listItems(query: Query): Promise<{ items: SavedItem[]; total: number }> {
  const database = await openDatabase();
  const words = queryWords(query.query);
  let items = (await allItems(database)).filter(VIEWS[query.view]);
  if (words.length > 0) {
    await fillTextCache(database, items);
    items = items.filter((item) => {
      const head = fold([item.title, item.author, item.site].filter(Boolean).join(' '));
      return holdsAll(`${head} ${textCache.get(item.id) ?? ''}`, words);
    });
  }
  items.sort((one, other) => other.savedAt - one.savedAt);
  return { items: items.slice(query.offset, query.offset + query.limit), total: items.length };
}

/**
 * An item with its article and pictures, as it was on screen.
 * @throws Failure `not-found`, `text-missing`
 */
export async function openItem(
  id: ItemId,
): Promise<{ item: SavedItem; article: Article; images: readonly StoredImage[] }> {
  const database = await openDatabase();
  const stored = await find(database, itemKey(id));
  const item = stored && parseItem(stored);
  if (!item) throw new Failure('not-found');
  if (!(await find(database, articleKey(id)))) throw new Failure('text-missing');
  const document: Stored = await database.get(articleKey(id), { attachments: true });
  const parsed = parseArticle(document);
  if (!parsed) throw new Failure('text-missing');
  const attachments = (document._attachments ?? {}) as Record<
    string,
    { content_type: string; data?: string }
  >;
  const images = parsed.images.flatMap(({ url, name }) => {
    const attachment = attachments[name];
    return attachment?.data ? [{ url, type: attachment.content_type, base64: attachment.data }] : [];
  });
  return { item, article: parsed.article, images };
}

/** Changes a few fields of an item. @throws Failure `not-found`; `not-allowed` for one that a newer version wrote */
async function change(
  id: ItemId,
  patch: Partial<Record<'state' | 'deletedAt', unknown>>,
): Promise<SavedItem> {
  return write(async (database) => {
    const stored = await find(database, itemKey(id));
    if (!stored) throw new Failure('not-found');
    if (isNewer(stored)) throw new Failure('not-allowed');
    const next: Stored & { _id: string } = { ...stored, ...patch, _id: itemKey(id) };
    const item = parseItem(next);
    if (!item) throw new Failure('not-found');
    await database.put(next);
    return item;
  });
}

export const setState = (id: ItemId, state: ReadState): Promise<SavedItem> => change(id, { state });
export const moveToTrash = (id: ItemId, now: number): Promise<SavedItem> => change(id, { deletedAt: now });
export const restoreItem = (id: ItemId): Promise<SavedItem> => change(id, { deletedAt: undefined });
