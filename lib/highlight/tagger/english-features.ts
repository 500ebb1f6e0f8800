import type { EnglishWord } from './english-words.ts';
import { keyOf, mix } from './hash.ts';
import { LEXICAL_WIDTH, lexicalFeatures } from './lexical-features.ts';

const CONTEXT_WIDTH = 18;
/** Keys of a token, beside those that its words have by themselves; a missing one is -1. */
export const ENGLISH_WIDTH = CONTEXT_WIDTH + LEXICAL_WIDTH;
/** The first of the numbers that tell these features apart. */
const FIRST_SEED = 511;
/** Those of the last two: between them and the rest are numbers of `word-keys.ts`. */
const SUFFIX_SEED = 535;

/** The feature with number `index`. Not a closure: this runs thirty times a word. */
function put(keys: Int32Array, at: number, index: number, value: number): void {
  const seed = index < CONTEXT_WIDTH - 2 ? FIRST_SEED + index : SUFFIX_SEED + index - (CONTEXT_WIDTH - 2);
  keys[at + index] = keyOf(mix(seed, value));
}

/**
 * Writes the features of each token that tell of more than one word into `keys`, `ENGLISH_WIDTH` a token: it with its neighbours, their
 * shapes, how the whole sentence is cased, since capitals say little where all or none are, and what the lexicon has them as.
 * `edge` stands around the sentence; `phrases` come from `listedPhrases`.
 */
export function englishFeatures(
  words: readonly EnglishWord[],
  edge: EnglishWord,
  phrases: Uint8Array,
  isSmallElsewhere: (word: string) => boolean,
  keys: Int32Array,
): void {
  const casing = casingOf(words);
  for (let unit = 0; unit < words.length; unit++) {
    const far = words[unit - 2] ?? edge;
    const left = words[unit - 1] ?? edge;
    const here = words[unit] ?? edge;
    const right = words[unit + 1] ?? edge;
    const farther = words[unit + 2] ?? edge;
    const { word, hash, shape } = here;
    const at = unit * ENGLISH_WIDTH;
    put(keys, at, 0, mix(left.hash, hash));
    put(keys, at, 1, mix(hash, right.hash));
    put(keys, at, 2, mix(left.hash, shape));
    put(keys, at, 3, mix(shape, right.hash));
    put(keys, at, 4, mix(mix(far.hash, left.hash), shape));
    put(keys, at, 5, mix(mix(shape, right.hash), farther.hash));
    put(keys, at, 6, mix(mix(left.hash, shape), right.hash));
    put(keys, at, 7, mix(left.shape, shape));
    put(keys, at, 8, mix(shape, right.shape));
    put(keys, at, 9, mix(mix(left.shape, shape), right.shape));
    put(keys, at, 10, mix(mix(shape, right.shape), farther.shape));
    put(keys, at, 11, mix(mix(far.shape, left.shape), shape));
    put(keys, at, 12, mix(casing, shape));
    put(keys, at, 13, mix(mix(casing, shape), unit === 0 ? 1 : 0));
    put(keys, at, 14, mix(shape, isSmallElsewhere(word) ? 1 : 0));
    put(keys, at, 15, mix(mix(casing, hash), 3));
    put(keys, at, 16, mix(right.suffix, shape));
    put(keys, at, 17, mix(left.suffix, shape));
    const phrase = phrases[unit] as number;
    lexicalFeatures({ left, here, right, phrase, casing, first: unit === 0 }, keys, at + CONTEXT_WIDTH);
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
