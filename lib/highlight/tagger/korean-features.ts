import type { Dictionary } from './dictionary.ts';
import { DICTIONARY_WIDTH, dictionaryFeatures } from './dictionary-features.ts';
import { keyOf, mix } from './hash.ts';
import { endingLength } from './korean-endings.ts';
import { classOfLetter, foldLetter, isWordClass, LETTER_CLASS } from './letters.ts';

const DICTIONARY_SLOT = 30;
/** Keys of a letter; a missing one is -1. */
export const KOREAN_WIDTH = DICTIONARY_SLOT + DICTIONARY_WIDTH;
const EDGE = 5;
const LONGEST_WORD = 40;

let codes = new Int32Array(0);
let classes = new Int32Array(0);
let pairs = new Int32Array(0);
let triples = new Int32Array(0);
let quads = new Int32Array(0);
let fives = new Int32Array(0);

function reserve(length: number): void {
  const size = length + 4 * EDGE;
  if (codes.length >= size) return;
  const room = Math.max(1024, size * 2);
  codes = new Int32Array(room);
  classes = new Int32Array(room);
  pairs = new Int32Array(room);
  triples = new Int32Array(room);
  quads = new Int32Array(room);
  fives = new Int32Array(room);
}

/** What each letter and each window of 2, 3, 4 letters is, and of 5 letters' classes. Index `EDGE` is the first letter. */
function readLetters(text: string, start: number, length: number): void {
  const end = length + 2 * EDGE;
  for (let at = 0; at < end; at++) {
    const inside = at >= EDGE && at < length + EDGE;
    const code = inside ? text.charCodeAt(start + at - EDGE) : 0;
    codes[at] = inside ? foldLetter(code) : 1;
    classes[at] = inside ? classOfLetter(code) : LETTER_CLASS.edge;
  }
  for (let at = 0; at < end; at++) {
    const pair = mix(codes[at] as number, codes[at + 1] as number);
    const triple = mix(pair, codes[at + 2] as number);
    pairs[at] = pair;
    triples[at] = triple;
    quads[at] = mix(triple, codes[at + 3] as number);
    let shape = 0;
    for (let ahead = 0; ahead < 5; ahead++) shape = shape * 12 + (classes[at + ahead] as number);
    fives[at] = shape;
  }
}

/**
 * Writes the features of every letter of `text.slice(start, end)` into `keys`, `KOREAN_WIDTH` a letter: the letters
 * around it, their classes, and where it stands in its eojeol (`부산` + `에서는` in `부산에서는`); and what `words`, a dictionary, has
 * the eojeol's parts as. `keys` has room.
 */
export function koreanFeatures(
  text: string,
  start: number,
  end: number,
  words: Dictionary,
  keys: Int32Array,
): void {
  const length = end - start;
  reserve(length);
  readLetters(text, start, length);
  keys.fill(-1, 0, length * KOREAN_WIDTH);
  for (let unit = 0; unit < length; unit++) {
    const at = unit + EDGE;
    let slot = unit * KOREAN_WIDTH;
    let seed = 1;
    for (let off = -2; off <= 2; off++) keys[slot++] = keyOf(mix(seed++, codes[at + off] as number));
    for (let off = -3; off <= 2; off++) keys[slot++] = keyOf(mix(seed++, pairs[at + off] as number));
    for (let off = -3; off <= 1; off++) keys[slot++] = keyOf(mix(seed++, triples[at + off] as number));
    for (let off = -3; off <= 0; off++) keys[slot++] = keyOf(mix(seed++, quads[at + off] as number));
    const shape = fives[at - 2] as number;
    keys[slot++] = keyOf(mix(seed++, shape));
    keys[slot++] = keyOf(mix(seed++, (shape / 12) | 0));
    keys[slot++] = keyOf(mix(seed++, ((fives[at - 1] as number) / 12) | 0));
  }
  wordFeatures(text, start, length, words, keys);
}

const WORD_SLOT = 23;

function wordFeatures(
  text: string,
  start: number,
  length: number,
  words: Dictionary,
  keys: Int32Array,
): void {
  let unit = 0;
  while (unit < length) {
    if (!isWordClass(classes[unit + EDGE] as number)) {
      unit++;
      continue;
    }
    let end = unit + 1;
    while (end < length && isWordLetter(end + EDGE)) end++;
    if (end - unit <= LONGEST_WORD) {
      const word = text.slice(start + unit, start + end);
      const stem = word.length - endingLength(word);
      featuresOfWord(stem, unit, end, keys);
      dictionaryFeatures(words, {
        codes,
        start: unit + EDGE,
        end: end + EDGE,
        stemEnd: unit + stem + EDGE,
        keys,
        slot: unit * KOREAN_WIDTH + DICTIONARY_SLOT,
        width: KOREAN_WIDTH,
      });
    }
    unit = end;
  }
}

/** A point or comma between digits is a part of the number. */
function isWordLetter(at: number): boolean {
  if (isWordClass(classes[at] as number)) return true;
  return (
    classes[at] === LETTER_CLASS.stop &&
    classes[at - 1] === LETTER_CLASS.digit &&
    classes[at + 1] === LETTER_CLASS.digit
  );
}

/** `stem` letters of it are left without its particle. */
function featuresOfWord(stem: number, from: number, to: number, keys: Int32Array): void {
  const length = to - from;
  let whole = 7;
  let stemHash = 7;
  for (let at = from; at < to; at++) {
    whole = mix(whole, codes[at + EDGE] as number);
    if (at - from < stem) stemHash = whole;
  }
  let endingHash = 11;
  for (let at = from + stem; at < to; at++) endingHash = mix(endingHash, codes[at + EDGE] as number);
  const last = from + stem + EDGE - 1;
  const tail = stem > 1 ? (pairs[last - 1] as number) : (codes[last] as number);
  let prefix = 7;
  let suffix = 13;
  for (let at = to - 1; at >= from; at--) {
    suffix = mix(suffix, codes[at + EDGE] as number);
    keys[at * KOREAN_WIDTH + WORD_SLOT] = keyOf(mix(101, suffix));
  }
  for (let at = from; at < to; at++) {
    const offset = at - from;
    const left = stem - offset;
    prefix = mix(prefix, codes[at + EDGE] as number);
    let slot = at * KOREAN_WIDTH + WORD_SLOT + 1;
    keys[slot++] = keyOf(mix(102, prefix));
    keys[slot++] = keyOf(mix(mix(103, whole), offset));
    keys[slot++] = keyOf(mix(mix(104, stemHash), offset));
    keys[slot++] = keyOf(
      mix(105, Math.min(length, 12) * 400 + Math.min(offset, 12) * 20 + (classes[at + EDGE] as number)),
    );
    keys[slot++] = keyOf(mix(mix(106, endingHash), Math.max(-3, Math.min(left, 6))));
    keys[slot++] = keyOf(mix(mix(107, tail), Math.max(-3, Math.min(left, 6))));
  }
}
