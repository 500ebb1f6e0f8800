import type { Article } from '../model/article.ts';
import { type Mark, NAME_KINDS, type NameKind } from '../model/mark.ts';
import type { ItemId } from '../model/saved-item.ts';
import type { Database } from './database.ts';
import type { TextEntry, TextPack } from './derived-store.ts';
import { articleKey, parseArticle } from './documents.ts';
import { hold } from './held-texts.ts';
import type { Row } from './packed-shelf.ts';
import { fold } from './query/fold.ts';
import { derivedStore } from './shelf.ts';
import { writeTransaction } from './write-transaction.ts';

/** Texts in a pack: about half a megabyte of Korean. */
export const PACK = 100;

const isName = ({ kind }: Mark): boolean => NAME_KINDS.includes(kind as NameKind);

/** The searchable text of an article. Names are as its marks link them: `황 CEO` stands under `젠슨 황`. */
export function textEntryOf(id: ItemId, rev: string, article: Article): TextEntry {
  const names = article.marks
    .filter(isName)
    .map(({ entity, start, end }) => entity ?? article.text.slice(start, end));
  return {
    id,
    rev,
    text: fold(article.text),
    comments: fold(article.comments.map(({ text }) => text).join(' ')),
    names: [...new Set(names.map(fold))],
  };
}

/** Adds texts: to the loose ones, and from a hundred on as a pack. Losing them costs only time. */
export async function addTexts(entries: readonly TextEntry[]): Promise<void> {
  const store = await derivedStore();
  if (!store || entries.length === 0) return;
  const now = await hold();
  const added = new Set(entries.map(({ id }) => id));
  const waiting = [...now.loose.filter(({ id }) => !added.has(id)), ...entries];
  const full = Math.floor(waiting.length / PACK) * PACK;
  try {
    const transaction = writeTransaction(store);
    const loose = transaction.objectStore('loose');
    if (full > 0) void loose.clear();
    for (const entry of full > 0 ? waiting.slice(full) : entries) void loose.add(entry);
    const keys: number[] = [];
    for (let at = 0; at < full; at += PACK)
      keys.unshift(await transaction.objectStore('texts').add(waiting.slice(at, at + PACK)));
    await transaction.done;
    for (const [index, key] of keys.entries()) {
      const from = full - (index + 1) * PACK;
      now.packs.set(key, Promise.resolve(waiting.slice(from, from + PACK)));
    }
    now.keys.unshift(...keys);
    now.loose = waiting.slice(full);
  } catch {
    // Searching reads the articles themselves then.
  }
}

/** Reads the texts of `rows` from the articles themselves and packs them. What has no text is packed as empty. */
export async function packMissing(database: Database, rows: readonly Row[]): Promise<TextPack> {
  const keys = rows.map(({ item }) => articleKey(item.id));
  const found = await database.allDocs({ keys, include_docs: true });
  const byKey = new Map(found.rows.map(({ key, doc }) => [key, doc]));
  const entries = rows.map(({ item: { id }, textRev }): TextEntry => {
    const stored = byKey.get(articleKey(id));
    const article = stored ? parseArticle(stored)?.article : undefined;
    return article
      ? textEntryOf(id, textRev, article)
      : { id, rev: textRev, text: '', comments: '', names: [] };
  });
  await addTexts(entries);
  return entries;
}
