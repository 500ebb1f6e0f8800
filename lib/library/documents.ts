import type { Article } from '../model/article.ts';
import type { ItemId, SavedItem } from '../model/saved-item.ts';
import type { Stored } from './database.ts';
import type { Attachment, KeptImage, KeptImages } from './images.ts';

/** Raised when a document's shape changes; a document of a newer version is shown and never rewritten. */
export const SCHEMA = 1;

export const ITEM_PREFIX = 'item/';
export const itemKey = (id: ItemId): string => `${ITEM_PREFIX}${id}`;
export const articleKey = (id: ItemId): string => `article/${id}`;

export interface ArticleDocument {
  readonly article: Article;
  readonly images: readonly KeptImage[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** One row of the library, or nothing when the document cannot be one. */
export function parseItem(stored: Stored): SavedItem | undefined {
  const key = stored._id;
  if (!isText(key) || !key.startsWith(ITEM_PREFIX)) return undefined;
  const { url, title, savedAt } = stored;
  if (!isText(url) || !isText(title) || typeof savedAt !== 'number') return undefined;
  const optional = (name: string) => (isText(stored[name]) ? { [name]: stored[name] } : {});
  return {
    id: key.slice(ITEM_PREFIX.length) as ItemId,
    url,
    canonical: isText(stored.canonical) ? stored.canonical : url,
    title,
    ...optional('author'),
    ...optional('published'),
    ...optional('site'),
    ...optional('language'),
    excerpt: isText(stored.excerpt) ? stored.excerpt : '',
    length: typeof stored.length === 'number' ? stored.length : 0,
    savedAt,
    state: stored.state === 'archived' ? 'archived' : 'unread',
    ...(typeof stored.deletedAt === 'number' ? { deletedAt: stored.deletedAt } : {}),
  };
}

/** Written by a newer version of the extension: to be read, not changed. */
export const isNewer = (stored: Stored): boolean =>
  typeof stored.schema === 'number' && stored.schema > SCHEMA;

/**
 * Which text an item stands for: the revision of the article as it was saved, which neither a new state nor a late
 * picture changes. The article is written first, so a text read under a new revision is never the older text.
 */
export const textRevOf = (stored: Stored & { _rev: string }): string =>
  isText(stored.textRev) ? stored.textRev : stored._rev;

/** The article of a stored document, or nothing when its text is gone. */
export function parseArticle(stored: Stored): ArticleDocument | undefined {
  const article = stored.article as Article | undefined;
  if (typeof article !== 'object' || article === null) return undefined;
  if (!isText(article.html) || !isText(article.text) || !isText(article.url) || !isText(article.title))
    return undefined;
  const list = <Value>(value: readonly Value[]): readonly Value[] => (Array.isArray(value) ? value : []);
  const images = list(stored.images as KeptImage[]).filter(
    (image) => isText(image?.url) && isText(image?.name),
  );
  return {
    article: {
      ...article,
      comments: list(article.comments),
      marks: list(article.marks),
      summary: list(article.summary),
      reasons: list(article.reasons),
    },
    images,
  };
}

/** The pictures of a stored article document, as the database describes them. */
export function parseImages(stored: Stored | undefined): KeptImages {
  const attachments = (stored?._attachments ?? {}) as Readonly<Record<string, Attachment>>;
  return { attachments, images: (stored && parseArticle(stored)?.images) || [] };
}
