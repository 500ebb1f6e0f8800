import type { Article } from '../model/article.ts';
import { parseAttachments } from '../model/attachment.ts';
import { parseGenerated } from '../model/generated-summary.ts';
import type { ItemId, ListId, SavedItem } from '../model/saved-item.ts';
import type { Stored } from './database.ts';
import { parseHighlights } from './highlights.ts';
import type { Attachment, KeptImage, KeptImages } from './images.ts';
import { migrate } from './migrations.ts';
import { parsePlace } from './place.ts';

export const ITEM_PREFIX = 'item/';
export const itemKey = (id: ItemId): string => `${ITEM_PREFIX}${id}`;
export const articleKey = (id: ItemId): string => `article/${id}`;

export interface ArticleDocument {
  readonly article: Article;
  readonly images: readonly KeptImage[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter(isText).filter(Boolean))] : [];

/** One row of the library, or nothing when the document cannot be one. Never throws. */
export function parseItem(document: Stored): SavedItem | undefined {
  const key = document._id;
  if (!isText(key) || !key.startsWith(ITEM_PREFIX)) return undefined;
  const stored = migrated(document);
  if (!stored) return undefined;
  const { url, title, savedAt, note } = stored;
  if (!isText(url) || !isText(title) || typeof savedAt !== 'number') return undefined;
  const optional = (name: string) => (isText(stored[name]) ? { [name]: stored[name] } : {});
  const place = parsePlace(stored.place);
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
    favourite: stored.favourite === true,
    tags: texts(stored.tags),
    lists: texts(stored.lists) as ListId[],
    highlights: parseHighlights(stored.highlights),
    ...(isText(note) && note !== '' ? { note } : {}),
    ...(place ? { place } : {}),
    ...(typeof stored.deletedAt === 'number' ? { deletedAt: stored.deletedAt } : {}),
  };
}

function migrated(document: Stored): Stored | undefined {
  try {
    return migrate(document);
  } catch {
    return undefined;
  }
}

/**
 * Which text an item stands for. Written into the item and its article by the same save, so that neither a new state
 * nor a late picture changes it; an item of the first version goes by its own revision.
 */
export const textRevOf = (stored: Stored): string => String(stored.textRev ?? stored._rev ?? '');

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
  const { generated: kept, needless, attachments: files, ...rest } = article;
  const generated = parseGenerated(kept);
  const attachments = parseAttachments(files);
  return {
    article: {
      ...rest,
      ...(generated ? { generated } : {}),
      ...(needless === 'short' || needless === 'list' ? { needless } : {}),
      ...(attachments.length > 0 ? { attachments } : {}),
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
