import type { EnglishWord } from './english-words.ts';
import { keyOf, mix } from './hash.ts';
import { LEXICAL_WIDTH, lexicalFeatures } from './lexical-features.ts';

const OWN_WIDTH = 46;
/** Keys of a token; a missing one is -1. */
export const ENGLISH_WIDTH = OWN_WIDTH + LEXICAL_WIDTH;
const EDGE: EnglishWord = {
  word: '',
  hash: 1,
  shape: 1,
  suffix: 17,
  known: 0,
  plainHash: 0,
  capital: false,
  hasLetter: false,
  own: new Int32Array(0),
};

/** Features that tell by where the word stands, and the numbers of the last two: those between are the word's own. */
const PLACED = 29;
const FIRST_SEED = 500;
const OWN_SEEDS = 8;

/** The feature with number `index`. Not a closure: this runs forty times a word. */
function put(keys: Int32Array, at: number, index: number, value: number): void {
  const seed = FIRST_SEED + index + (index >= PLACED - 2 ? OWN_SEEDS : 0);
  keys[at + index] = keyOf(mix(seed, value));
}

/**
 * Writes the features of each token into `keys`, `ENGLISH_WIDTH` a token: it and its neighbours, their shapes, its beginnings, ends
 * and inner letters, how the whole sentence is cased, since capitals say little where all or none are, and what the lexicon has
 * them as. `phrases` come from `listedPhrases`.
 */
export function englishFeatures(
  words: readonly EnglishWord[],
  phrases: Uint8Array,
  isSmallElsewhere: (word: string) => boolean,
  keys: Int32Array,
): void {
  const casing = casingOf(words);
  keys.fill(-1, 0, words.length * ENGLISH_WIDTH);
  for (let unit = 0; unit < words.length; unit++) {
    const far = words[unit - 2] ?? EDGE;
    const left = words[unit - 1] ?? EDGE;
    const here = words[unit] ?? EDGE;
    const right = words[unit + 1] ?? EDGE;
    const farther = words[unit + 2] ?? EDGE;
    const { word, hash, shape, own } = here;
    const at = unit * ENGLISH_WIDTH;
    put(keys, at, 0, 0);
    put(keys, at, 1, far.hash);
    put(keys, at, 2, left.hash);
    put(keys, at, 3, hash);
    put(keys, at, 4, right.hash);
    put(keys, at, 5, farther.hash);
    put(keys, at, 6, far.shape);
    put(keys, at, 7, left.shape);
    put(keys, at, 8, shape);
    put(keys, at, 9, right.shape);
    put(keys, at, 10, farther.shape);
    put(keys, at, 11, mix(left.hash, hash));
    put(keys, at, 12, mix(hash, right.hash));
    put(keys, at, 13, mix(left.hash, shape));
    put(keys, at, 14, mix(shape, right.hash));
    put(keys, at, 15, mix(mix(far.hash, left.hash), shape));
    put(keys, at, 16, mix(mix(shape, right.hash), farther.hash));
    put(keys, at, 17, mix(mix(left.hash, shape), right.hash));
    put(keys, at, 18, mix(left.shape, shape));
    put(keys, at, 19, mix(shape, right.shape));
    put(keys, at, 20, mix(mix(left.shape, shape), right.shape));
    put(keys, at, 21, mix(mix(shape, right.shape), farther.shape));
    put(keys, at, 22, mix(mix(far.shape, left.shape), shape));
    put(keys, at, 23, mix(casing, shape));
    put(keys, at, 24, mix(mix(casing, shape), unit === 0 ? 1 : 0));
    put(keys, at, 25, mix(shape, isSmallElsewhere(word) ? 1 : 0));
    put(keys, at, 26, mix(mix(casing, hash), 3));
    put(keys, at, 27, mix(right.suffix, shape));
    put(keys, at, 28, mix(left.suffix, shape));
    const phrase = phrases[unit] as number;
    lexicalFeatures({ left, here, right, phrase, casing, first: unit === 0 }, keys, at + OWN_WIDTH);
    for (let index = 0; index < own.length; index++) keys[at + PLACED + index] = own[index] as number;
  }
}

/** How the sentence writes its words: all small, a name here and there, most with a capital. Tenths are too fine to learn. */
function casingOf(words: readonly EnglishWord[]): number {
  let letters = 0;
  let capitals = 0;
  for (const { hasLetter, capital } of words) {
    if (!hasLetter) continue;
    letters++;
    if (capital) capitals++;
  }
  const share = capitals / Math.max(1, letters);
  return share === 0 ? 1 : share < 0.35 ? 2 : share < 0.7 ? 3 : 4;
}
