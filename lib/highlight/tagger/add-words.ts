import { addFeatures, LANES, MARGIN } from './add-features.ts';
import type { EnglishWord } from './english-words.ts';
import type { Weights } from './weights.ts';
import { PLACES, placeEnd, placeStart } from './word-keys.ts';

/** A word tells of so many before and behind it, by itself. */
const REACH = 2;
const SIZE = PLACES.length * LANES;

/** Adds to `sums` what each word, and `edge` around them, says by itself of the words around it and of its own label. */
export function addWords(
  words: readonly EnglishWord[],
  edge: EnglishWord,
  weights: Weights,
  sums: Int32Array,
): void {
  for (let unit = -REACH; unit < words.length + REACH; unit++) {
    const word = words[unit] ?? edge;
    word.sums ??= sumsOf(word, weights);
    const to = (unit - REACH + MARGIN) * LANES;
    for (let lane = 0; lane < SIZE; lane++)
      sums[to + lane] = (sums[to + lane] as number) + (word.sums[lane] as number);
  }
}

/** Once a word rather than once a mention: texts repeat theirs. In the order of the units that they tell of. */
function sumsOf(word: EnglishWord, weights: Weights): Int32Array {
  const sums = new Int32Array(SIZE);
  for (const [place, offset] of PLACES.entries())
    addFeatures(
      weights,
      word.keys,
      placeStart(place),
      placeEnd(word.keys, place),
      sums,
      (REACH - offset) * LANES,
    );
  return sums;
}
