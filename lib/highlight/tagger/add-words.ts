import { addFeatures } from './add-features.ts';
import type { EnglishWord } from './english-words.ts';
import { LANES, type Weights } from './weights.ts';
import { PLACES, placeEnd, placeStart } from './word-keys.ts';

/** Adds to `sums` what the word `unit` and those around it say of its label, each by itself. `edge` stands around the sentence. */
export function addWords(
  words: readonly EnglishWord[],
  edge: EnglishWord,
  unit: number,
  weights: Weights,
  sums: Int32Array,
): void {
  const lanes = (weights.labels + 1) >> 1;
  for (let place = 0; place < PLACES.length; place++) {
    const word = words[unit + (PLACES[place] as number)] ?? edge;
    word.sums ??= sumsOf(word, weights);
    const at = place * LANES;
    for (let lane = 0; lane < lanes; lane++)
      sums[lane] = (sums[lane] as number) + (word.sums[at + lane] as number);
  }
}

/** Once a word rather than once a mention: texts repeat theirs. */
function sumsOf(word: EnglishWord, weights: Weights): Int32Array {
  const sums = new Int32Array(PLACES.length * LANES);
  for (let place = 0; place < PLACES.length; place++)
    addFeatures(weights, word.keys, placeStart(place), placeEnd(word.keys, place), sums, place * LANES);
  return sums;
}
