import type { ItemId } from '../model/saved-item.ts';
import type { Snippet } from '../model/shelf.ts';
import { splitSentences } from '../text/sentences.ts';
import { withDatabase } from './database.ts';
import { articleKey, parseArticle } from './documents.ts';
import { fold } from './query/fold.ts';
import { parseQuery } from './query/parse-query.ts';

/** Snippets made at once: more rows than any screen shows. */
const MOST = 60;
/** Characters around the word in which its sentence is looked for. */
const AROUND = 240;
/** Characters shown. */
const SHOWN = 140;

/** Where a folded word stands in a text as it was written; folding may change its length, so it is looked for letter by letter. */
function find(text: string, word: string): { start: number; end: number } | undefined {
  const lower = text.toLowerCase();
  const start = lower.length === text.length ? lower.indexOf(word) : -1;
  return start < 0 ? undefined : { start, end: start + word.length };
}

/** The sentence of `text` that holds the first of `words` that stands there, shortened around it. */
export function snippetOf(text: string, words: readonly string[]): Omit<Snippet, 'id'> | undefined {
  // A paragraph's end ends a sentence too: a caption must not run on into the text below it.
  const lines = text
    .normalize('NFC')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
  const flat = lines.replaceAll('\n', ' ');
  const hit = words.map((word) => find(flat, word)).find((found) => found !== undefined);
  if (!hit) return undefined;
  const from = Math.max(0, hit.start - AROUND);
  const window = lines.slice(from, hit.end + AROUND);
  const sentence = splitSentences(window).find(({ end }) => from + end >= hit.end);
  const begin = Math.max(from + (sentence?.start ?? 0), hit.start - SHOWN / 2);
  const end = Math.min(from + (sentence?.end ?? window.length), begin + SHOWN);
  const head = begin > from + (sentence?.start ?? 0) ? '…' : '';
  const tail = end < from + (sentence?.end ?? 0) ? '…' : '';
  const start = hit.start - begin + head.length;
  return { text: `${head}${flat.slice(begin, end)}${tail}`, start, end: start + hit.end - hit.start };
}

/**
 * The sentences that hold a search's words, for the rows on screen. An item without one (the word stands in its title) is
 * left out. @throws Failure `storage-refused`
 */
export function snippetsOf(ids: readonly ItemId[], query: string): Promise<Snippet[]> {
  const { words, names } = parseQuery(query);
  return withDatabase(async (database) => {
    const keys = ids.slice(0, MOST).map(articleKey);
    const found = await database.allDocs({ keys, include_docs: true });
    return found.rows.flatMap(({ doc }, index) => {
      const article = doc ? parseArticle(doc)?.article : undefined;
      const id = ids[index];
      if (!article || !id) return [];
      const wanted = [...words, ...names].map(fold);
      const texts = [article.text, ...article.comments.map(({ text }) => text)];
      const snippet = texts.map((text) => snippetOf(text, wanted)).find((one) => one !== undefined);
      return snippet ? [{ id, ...snippet }] : [];
    });
  });
}
