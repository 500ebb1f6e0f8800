import type { SavedItem } from '../model/saved-item.ts';
import type { Hit, Where } from '../model/shelf.ts';
import type { TextEntry } from './derived-store.ts';
import { type Head, inHead } from './filter.ts';
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

/** Worked out when a text is first looked through, and kept with it for the words that are typed next. */
const pairsOf = new WeakMap<TextEntry, LetterPairs>();

/** May a word stand in an article's text, comments or names? A no is certain. */
function mayStandIn(entry: TextEntry, word: string): boolean {
  let pairs = pairsOf.get(entry);
  if (!pairs) {
    pairs = letterPairsOf([entry.text, entry.comments, ...entry.names]);
    pairsOf.set(entry, pairs);
  }
  return mayHold(pairs, word);
}

/** Where every word of the query stands in one article; nothing when one is missing or an unwanted one is there. */
export function match(
  query: Query,
  head: Head,
  entry: TextEntry,
): { where: Where; count: number } | undefined {
  const { text, comments, names } = entry;
  const holds = (word: string) =>
    inHead(head, word) ?? (mayStandIn(entry, word) && (text.includes(word) || comments.includes(word)));
  if (query.without.some(holds) || !query.names.every((name) => inNames(names, name))) return undefined;
  let best: Where = query.names.length > 0 ? 'name' : 'comment';
  let count = 0;
  for (const word of query.words) {
    const inside = mayStandIn(entry, word);
    const where = whereIs(word, head, inside ? entry : undefined);
    if (!where) return undefined;
    if (WEIGHTS[where] > WEIGHTS[best]) best = where;
    if (inside) count += countOf(text, word);
  }
  return { where: best, count };
}

/** `entry` is left out where the word cannot stand in it. */
function whereIs(word: string, head: Head, entry: TextEntry | undefined): Where | undefined {
  const above = inHead(head, word);
  if (!entry || above === 'title' || above === 'tag') return above;
  if (inNames(entry.names, word)) return 'name';
  return (
    above ?? (entry.text.includes(word) ? 'text' : entry.comments.includes(word) ? 'comment' : undefined)
  );
}

/** Newest decides between hits of one kind and count: a second is a billionth. */
export function hitOf(item: SavedItem, { where, count }: { where: Where; count: number }): Hit {
  return { item, where, rank: WEIGHTS[where] + count + item.savedAt / 1e13 };
}
