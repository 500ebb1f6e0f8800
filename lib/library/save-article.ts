import { Failure } from '../messages/failure.ts';
import type { Article } from '../model/article.ts';
import type { ItemId, SavedItem, StoredImage } from '../model/saved-item.ts';
import { findDocument, type Stored, writeDatabase } from './database.ts';
import { articleKey, itemKey, parseImages, parseItem, textRevOf } from './documents.ts';
import { excerptOf } from './excerpt.ts';
import { addImages, imageAddresses, type KeptImages } from './images.ts';
import { itemIdOf } from './item-id.ts';
import { isNewer, SCHEMA } from './migrations.ts';
import { textEntryOf } from './texts.ts';
import { writeAll } from './write.ts';

export interface Saved {
  readonly item: SavedItem;
  readonly imagesKept: number;
  readonly imagesMissing: number;
  /** Addresses in the article's html whose picture is not kept. */
  readonly missing: readonly string[];
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
    excerpt: excerptOf(article),
    length: article.text.replace(/\s/g, '').length,
    savedAt: earlier?.savedAt ?? now,
    // Saving again is asking to read it again; it also takes it out of the trash.
    state: 'unread',
    favourite: earlier?.favourite ?? false,
    tags: earlier?.tags ?? [],
    lists: earlier?.lists ?? [],
    highlights: earlier?.highlights ?? [],
    ...(earlier?.note === undefined ? {} : { note: earlier.note }),
    ...(earlier?.place === undefined ? {} : { place: earlier.place }),
  };
}

/** Differs from the text before it even where the clock was set back meanwhile. */
function nextTextRev(oldItem: Stored | undefined, now: number): string {
  const last = oldItem ? Number.parseInt(textRevOf(oldItem), 10) : 0;
  return String(Math.max(now, Number.isFinite(last) ? last + 1 : 0));
}

function savedOf(item: SavedItem, article: Article, kept: KeptImages): Saved {
  const names = new Set(kept.images.map((image) => image.url));
  const wanted = imageAddresses(article.html);
  const missing = wanted.filter((url) => !names.has(url));
  return { item, imagesKept: wanted.length - missing.length, imagesMissing: missing.length, missing };
}

/**
 * Keeps an article with its pictures. Saving twice is one item: the newer text replaces the older; a picture that could
 * not be had this time stays from the last. Item and article are written in one transaction: the save is whole or absent.
 * @throws Failure `storage-full`, `storage-refused`; `not-allowed` over a document that a newer version wrote
 */
export function saveArticle(article: Article, sent: readonly StoredImage[], now: number): Promise<Saved> {
  return writeDatabase(async (database) => {
    const id = await itemIdOf(article.canonical || article.url);
    const [oldArticle, oldItem] = await Promise.all([
      findDocument(database, articleKey(id)),
      findDocument(database, itemKey(id)),
    ]);
    if ((oldItem && isNewer(oldItem)) || (oldArticle && isNewer(oldArticle)))
      throw new Failure('not-allowed');
    const kept = await addImages(parseImages(oldArticle), sent, imageAddresses(article.html));
    const item = itemOf(id, article, now, oldItem && parseItem(oldItem));
    const textRev = nextTextRev(oldItem, now);
    const { id: _, ...fields } = item;
    const articleDocument = {
      _id: articleKey(id),
      ...(oldArticle ? { _rev: oldArticle._rev } : {}),
      schema: SCHEMA,
      textRev,
      article,
      images: kept.images,
      _attachments: kept.attachments,
    };
    const itemDocument = {
      _id: itemKey(id),
      ...(oldItem ? { _rev: oldItem._rev } : {}),
      schema: SCHEMA,
      textRev,
      ...fields,
    };
    await writeAll(database, [articleDocument, itemDocument], [textEntryOf(id, textRev, article)]);
    return savedOf(item, article, kept);
  });
}

/** Adds pictures that came after the text was kept. An article that is gone or changed meanwhile stays as it is. */
export function saveImages(saved: Saved, article: Article, late: readonly StoredImage[]): Promise<Saved> {
  return writeDatabase(async (database) => {
    const stored: (Stored & { _rev: string }) | undefined = await findDocument(
      database,
      articleKey(saved.item.id),
    );
    if (!stored || isNewer(stored)) return saved;
    const kept = await addImages(parseImages(stored), late, imageAddresses(article.html));
    await writeAll(database, [
      {
        ...stored,
        _id: articleKey(saved.item.id),
        images: kept.images,
        _attachments: kept.attachments,
      },
    ]);
    return savedOf(saved.item, article, kept);
  });
}
