import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What WordNet tells of words, in small letters. */
export interface WordNet {
  /** Words that are written small: ordinary ones. */
  readonly common: ReadonlySet<string>;
  /** Words with a capital that are no name of the three kinds: peoples, languages, months, titles. */
  readonly proper: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly organization: ReadonlySet<string>;
}

/** The numbers of WordNet's files for lexicographers. */
const FILE = { group: 14, place: 15, thing: 17, person: 18 };

interface Synset {
  readonly words: readonly string[];
  readonly file: number;
  /** Is it one of its kind, a person rather than a sort of person? */
  readonly instance: boolean;
}

function synsetOf(line: string): Synset {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, index) =>
    (fields[4 + 2 * index] ?? '').replace(/\([a-z]+\)$/, '').replaceAll('_', ' '),
  );
  return { words, file: Number(fields[1]), instance: line.includes(' @i ') };
}

/** Reads the four `data` files of WordNet 3.1 in `folder`. */
export function readWordNet(folder: string): WordNet {
  const common = new Set<string>();
  const proper = new Set<string>();
  const person = new Set<string>();
  const place = new Set<string>();
  const organization = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
      // The licence stands indented before the first of them.
      if (line === '' || line.startsWith(' ')) continue;
      const { words, file, instance } = synsetOf(line);
      for (const word of words) {
        const small = word.toLowerCase();
        if (/^[a-z]/.test(word)) common.add(word);
        else if (part === 'noun' && file === FILE.person && instance) person.add(small);
        else if (part === 'noun' && (file === FILE.place || file === FILE.thing)) place.add(small);
        else if (part === 'noun' && file === FILE.group) organization.add(small);
        else proper.add(small);
      }
    }
  return { common, proper, person, place, organization };
}
