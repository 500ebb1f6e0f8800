import { type EnglishWord, englishWord } from './english-words.ts';
import { keyOf, mix } from './hash.ts';

/** Keys of a token; a missing one is -1. */
export const ENGLISH_WIDTH = 46;
const EDGE: EnglishWord = {
  word: '',
  hash: 1,
  shape: 1,
  suffix: 17,
  capital: false,
  hasLetter: false,
  own: new Int32Array(0),
};

/**
 * Writes the features of each token into `keys`, `ENGLISH_WIDTH` a token: it and its neighbours, their shapes, its beginnings, ends
 * and inner letters, and how the whole sentence is cased, since capitals say little where all or none are.
 */
export function englishFeatures(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  isSmallElsewhere: (word: string) => boolean,
  keys: Int32Array,
): void {
  const words = starts.map((start, index) => englishWord(text.slice(start, ends[index])));
  const casing = casingOf(words);
  keys.fill(-1, 0, words.length * ENGLISH_WIDTH);
  for (let unit = 0; unit < words.length; unit++) {
    const far = words[unit - 2] ?? EDGE;
    const left = words[unit - 1] ?? EDGE;
    const here = words[unit] ?? EDGE;
    const right = words[unit + 1] ?? EDGE;
    const farther = words[unit + 2] ?? EDGE;
    const { word, hash, shape, own } = here;
    let slot = unit * ENGLISH_WIDTH;
    let seed = 500;
    const put = (value: number): void => {
      keys[slot++] = keyOf(mix(seed++, value));
    };
    put(0);
    for (const { hash } of [far, left, here, right, farther]) put(hash);
    for (const { shape } of [far, left, here, right, farther]) put(shape);
    put(mix(left.hash, hash));
    put(mix(hash, right.hash));
    put(mix(left.hash, shape));
    put(mix(shape, right.hash));
    put(mix(mix(far.hash, left.hash), shape));
    put(mix(mix(shape, right.hash), farther.hash));
    put(mix(mix(left.hash, shape), right.hash));
    put(mix(left.shape, shape));
    put(mix(shape, right.shape));
    put(mix(mix(left.shape, shape), right.shape));
    put(mix(mix(shape, right.shape), farther.shape));
    put(mix(mix(far.shape, left.shape), shape));
    put(mix(casing, shape));
    put(mix(mix(casing, shape), unit === 0 ? 1 : 0));
    put(mix(shape, isSmallElsewhere(word) ? 1 : 0));
    put(mix(mix(casing, hash), 3));
    // Numbers 527 to 534 are the word's own.
    seed = 535;
    put(mix(right.suffix, shape));
    put(mix(left.suffix, shape));
    for (let at = 0; at < own.length; at++) keys[slot++] = own[at] as number;
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
