import nlp from 'compromise';

/** Words and names of compromise's lexicon, in small letters. */
export interface TaggedWords {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly country: ReadonlySet<string>;
  readonly organization: ReadonlySet<string>;
  readonly demonym: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

const COMMON =
  'Noun Singular Plural Verb Infinitive PastTense PresentTense Gerund Adjective Adverb Preposition Conjunction Pronoun Determiner';
const FROM_TAG: Readonly<Record<string, keyof TaggedWords>> = {
  MaleName: 'first',
  FemaleName: 'first',
  FirstName: 'first',
  LastName: 'last',
  Person: 'person',
  City: 'place',
  Region: 'country',
  Country: 'country',
  Organization: 'organization',
  SportsTeam: 'organization',
  Demonym: 'demonym',
  ...Object.fromEntries(COMMON.split(' ').map((tag) => [tag, 'common'])),
};

interface LexicalModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

export function taggedWords(): TaggedWords {
  const found: Record<keyof TaggedWords, Set<string>> = {
    first: new Set(),
    last: new Set(),
    person: new Set(),
    place: new Set(),
    country: new Set(),
    organization: new Set(),
    demonym: new Set(),
    common: new Set(),
  };
  const { lexicon } = (nlp.model() as unknown as LexicalModel).one;
  for (const [word, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) {
      const list = FROM_TAG[tag];
      if (list) found[list].add(word);
    }
  return found;
}
