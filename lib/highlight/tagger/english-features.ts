import { type EnglishWord, englishWord, hashOf } from './english-words.ts';
import { keyOf, mix } from './hash.ts';

/** Keys of a token; a missing one is -1. */
export const ENGLISH_WIDTH = 46;
const EDGE: EnglishWord = { word: '', hash: 1, shape: 1, capital: false };

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
    const at = (offset: number): EnglishWord => words[unit + offset] ?? EDGE;
    const { word, hash, shape } = at(0);
    let slot = unit * ENGLISH_WIDTH;
    let seed = 500;
    const put = (value: number): void => {
      keys[slot++] = keyOf(mix(seed++, value));
    };
    put(0);
    for (let offset = -2; offset <= 2; offset++) put(at(offset).hash);
    for (let offset = -2; offset <= 2; offset++) put(at(offset).shape);
    put(mix(at(-1).hash, hash));
    put(mix(hash, at(1).hash));
    put(mix(at(-1).hash, shape));
    put(mix(shape, at(1).hash));
    put(mix(mix(at(-2).hash, at(-1).hash), shape));
    put(mix(mix(shape, at(1).hash), at(2).hash));
    put(mix(mix(at(-1).hash, shape), at(1).hash));
    put(mix(at(-1).shape, shape));
    put(mix(shape, at(1).shape));
    put(mix(mix(at(-1).shape, shape), at(1).shape));
    put(mix(mix(shape, at(1).shape), at(2).shape));
    put(mix(mix(at(-2).shape, at(-1).shape), shape));
    put(mix(casing, shape));
    put(mix(mix(casing, shape), unit === 0 ? 1 : 0));
    put(mix(shape, isSmallElsewhere(word) ? 1 : 0));
    put(mix(mix(casing, hash), 3));
    put(hashOf(word.slice(0, 1)));
    for (let length = 2; length <= 4; length++) {
      put(word.length > length ? hashOf(word.slice(0, length)) : 2);
      put(word.length > length ? hashOf(word.slice(-length)) : 2);
    }
    put(mix(hashOf(word.slice(-3)), shape));
    put(mix(hashOf(at(1).word.slice(-3)), shape));
    put(mix(hashOf(at(-1).word.slice(-3)), shape));
    seed = 600;
    for (let from = 0; from + 3 <= word.length && from < 8; from++) {
      keys[slot++] = keyOf(mix(seed, hashOf(word.slice(from, from + 3))));
    }
  }
}

/** How the sentence writes its words: all small, a name here and there, most with a capital. Tenths are too fine to learn. */
function casingOf(words: readonly EnglishWord[]): number {
  let letters = 0;
  let capitals = 0;
  for (const { word, capital } of words) {
    if (!/\p{L}/u.test(word)) continue;
    letters++;
    if (capital) capitals++;
  }
  const share = capitals / Math.max(1, letters);
  return share === 0 ? 1 : share < 0.35 ? 2 : share < 0.7 ? 3 : 4;
}
