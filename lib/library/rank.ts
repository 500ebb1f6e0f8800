import type { SavedItem } from '../model/saved-item.ts';
import type { Hit, Where } from '../model/shelf.ts';
import type { TextEntry } from './derived-store.ts';
import { type Head, headOf, inHead } from './filter.ts';
import type { Row } from './packed-shelf.ts';
import { type LetterPairs, letterPairsOf, mayHold } from './query/letter-pairs.ts';
import type { Query } from './query/parse-query.ts';

const WEIGHTS: Readonly<Record<Where, number>> = {
  title: 1e6,
  tag: 1e5,
  name: 1e4,
  note: 5e3,
  text: 0,
  comment: -1,
};

/** How often a word stands in a text, counted up to twenty. */
function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 20; at = text.indexOf(word, at + word.length))
    count += 1;
  return count;
}

const inNames = (names: readonly string[], word: string): boolean =>
  names.some((name) => name.includes(word));

/** Worked out when an article is first looked at, and kept with its row for the words that are typed next. */
const known = new WeakMap<Row, LetterPairs>();

/** Of all that is searched of an article. A changed row is another row: its tags and notes are in it as they are now. */
function pairsOf(row: Row, { text, comments, names }: TextEntry): LetterPairs {
  const before = known.get(row);
  if (before) return before;
  const { title, tags, rest } = headOf(row);
  const pairs = letterPairsOf([title, tags, rest, text, comments, ...names]);
  known.set(row, pairs);
  return pairs;
}

/** May every word of the query stand somewhere in an article? A no is certain, and asked first: it is nearly free. */
export const mayMatch = ({ written }: Query, row: Row, entry: TextEntry): boolean => {
  const pairs = pairsOf(row, entry);
  return written.every((word) => mayHold(pairs, word));
};

/** Where every word of the query stands in one article; nothing when one is missing or an unwanted one is there. */
export function match(query: Query, row: Row, entry: TextEntry): { where: Where; count: number } | undefined {
  const { text, comments, names } = entry;
  const head = headOf(row);
  const holds = (word: string) => inHead(head, word) ?? (text.includes(word) || comments.includes(word));
  if (query.without.some(holds) || !query.names.every((name) => inNames(names, name))) return undefined;
  let best: Where = query.names.length > 0 ? 'name' : 'comment';
  let count = 0;
  for (const word of query.words) {
    const where = whereIs(word, head, entry);
    if (!where) return undefined;
    if (WEIGHTS[where] > WEIGHTS[best]) best = where;
    count += countOf(text, word);
  }
  return { where: best, count };
}

function whereIs(word: string, head: Head, { text, comments, names }: TextEntry): Where | undefined {
  const above = inHead(head, word);
  if (above === 'title' || above === 'tag') return above;
  if (inNames(names, word)) return 'name';
  return above ?? (text.includes(word) ? 'text' : comments.includes(word) ? 'comment' : undefined);
}

/** Newest decides between hits of one kind and count: a second is a billionth. */
export function hitOf(item: SavedItem, { where, count }: { where: Where; count: number }): Hit {
  return { item, where, rank: WEIGHTS[where] + count + item.savedAt / 1e13 };
}
