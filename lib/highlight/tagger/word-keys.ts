import { hashText, keyOf, mix } from './hash.ts';

/** Where a word stands from the one that it tells something of, in the order of its keys: the last is the word itself. */
export const PLACES = [-2, -1, 1, 2, 0] as const;
export const OWN = PLACES.length - 1;
const KEYS_A_PLACE = 4;
const MOST_INNER = 8;
/** Keys of one place at most: those of the word itself. */
const MOST_OWN = 17 + MOST_INNER;
/** Keys of all places, at most. */
export const WORD_WIDTH = OWN * KEYS_A_PLACE + MOST_OWN;

/** Numbers that tell the features apart. */
const SEED = {
  bias: 500,
  word: 503,
  shape: 508,
  begin: 527,
  inner: 600,
  known: 800,
  form: 801,
  cluster: 900,
  kin: 910,
  clusterForm: 980,
};

/** Where the keys of a place begin; they end where those of the next one do. */
export const placeStart = (place: number): number => place * KEYS_A_PLACE;
export const placeEnd = (keys: Int32Array, place: number): number =>
  place === OWN ? keys.length : placeStart(place + 1);

/** How one word is spelled, and what it is known as. */
export interface Spelling {
  /** Lower case, digits alike, letters held down (`soooo`) cut to two. */
  readonly word: string;
  readonly hash: number;
  /** `Aa`, `AA`, `aA`, `0`, `A.A`: runs of a class written once, a second capital or small letter twice. */
  readonly shape: number;
  /** What the lexicon has it as; 0 for a word that is not in it. */
  readonly known: number;
  /** The words that it stands in like places with, and the larger such circle; 0 for none. */
  readonly cluster: number;
  readonly kin: number;
}

/**
 * What a word tells by itself, whatever stands around it: of each neighbour's label itself, its shape and its cluster; of its own label
 * also what the lexicon has it as, its beginnings, ends and inner letters.
 */
export function wordKeys({ word, hash, shape, known, cluster, kin }: Spelling): Int32Array {
  const keys: number[] = [];
  const put = (seed: number, value: number): void => {
    keys.push(keyOf(mix(seed, value)));
  };
  for (const place of PLACES) {
    put(SEED.word + place, hash);
    put(SEED.shape + place, shape);
    put(SEED.cluster + place, cluster);
    put(SEED.kin + place, kin);
  }
  put(SEED.bias, 0);
  put(SEED.known, known);
  put(SEED.form, mix(known + 1, shape));
  put(SEED.clusterForm, mix(cluster, shape));
  put(SEED.clusterForm + 1, mix(kin, shape));
  let seed = SEED.begin;
  put(seed++, hashText(word.slice(0, 1)));
  for (let length = 2; length <= 4; length++) {
    put(seed++, word.length > length ? hashText(word.slice(0, length)) : 2);
    put(seed++, word.length > length ? hashText(word.slice(-length)) : 2);
  }
  put(seed++, mix(hashText(word.slice(-3)), shape));
  for (let from = 0; from + 3 <= word.length && from < MOST_INNER; from++)
    put(SEED.inner, hashText(word.slice(from, from + 3)));
  return Int32Array.from(keys);
}
