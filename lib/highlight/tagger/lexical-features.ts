import type { EnglishWord } from './english-words.ts';
import { keyOf, mix } from './hash.ts';

/** Keys of a token that come from the lexicon and tell of more than one word. */
export const LEXICAL_WIDTH = 18;
/** The first of the numbers that tell these features apart; those below are of `word-keys.ts`. */
const FIRST_SEED = 802;
/** The last features are those of a listed phrase, -1 where there is none. */
const OF_PHRASE = 15;

/** What stands around one token, as `lexicalFeatures` wants it. */
export interface Surroundings {
  readonly left: EnglishWord;
  readonly here: EnglishWord;
  readonly right: EnglishWord;
  /** From `listedPhrases`. */
  readonly phrase: number;
  readonly casing: number;
  readonly first: boolean;
}

function put(keys: Int32Array, at: number, index: number, value: number): void {
  keys[at + index] = keyOf(mix(FIRST_SEED + index, value));
}

/** Writes what the lexicon has the token and its neighbours as, with their shapes, to `keys` from `at` on. */
export function lexicalFeatures(
  { left, here, right, phrase, casing, first }: Surroundings,
  keys: Int32Array,
  at: number,
): void {
  const { known, shape } = here;
  const form = mix(known + 1, shape);
  const pair = mix(left.known + 1, known);
  put(keys, at, 0, pair);
  put(keys, at, 1, mix(known + 1, right.known));
  put(keys, at, 2, mix(pair, right.known));
  put(keys, at, 3, mix(form, casing));
  put(keys, at, 4, mix(left.hash, form));
  put(keys, at, 5, mix(right.hash, form));
  put(keys, at, 6, mix(left.known + 1, shape));
  put(keys, at, 7, mix(right.known + 1, shape));
  put(keys, at, 8, mix(form, first ? 1 : 0));
  put(keys, at, 9, mix(form, mix(right.known + 1, right.shape)));
  put(keys, at, 10, mix(form, mix(left.known + 1, left.shape)));
  put(keys, at, 11, mix(left.cluster + 1, shape));
  put(keys, at, 12, mix(right.cluster + 1, shape));
  put(keys, at, 13, mix(left.cluster + 1, here.cluster));
  put(keys, at, 14, mix(here.cluster + 1, right.cluster));
  if (phrase === 0) {
    keys.fill(-1, at + OF_PHRASE, at + LEXICAL_WIDTH);
    return;
  }
  put(keys, at, OF_PHRASE, phrase);
  put(keys, at, OF_PHRASE + 1, mix(phrase, shape));
  put(keys, at, OF_PHRASE + 2, mix(phrase, casing));
}
