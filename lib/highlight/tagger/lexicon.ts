import { hashText, keyOf, mix } from './hash.ts';
import { HashedNumbers } from './hashed-numbers.ts';
import { readKeys } from './packed-keys.ts';
import { readSymbols } from './packed-symbols.ts';

export const LEXICON_MAGIC = 0x33584c50;
/** Words of the longest name that is listed whole. */
export const LONGEST_PHRASE = 5;

const KIN_BYTES = 256;

/** The key of a word: by its small letters, digits alike. */
export const wordKey = (word: string): number => keyOf(hashText(word.replace(/\d/g, '0')));
/** The key of a name of several words, by their small letters. */
export const phraseStart = (hash: number): number => mix(91, hash);
export const phraseNext = (phrase: number, hash: number): number => mix(phrase, hash);

/** What is known of words before any text: which are ordinary, how common they are, which are names of what. */
export interface Lexicon {
  /**
   * By `wordKey`, two bytes. Words that are alike in all that is known of them share the low one, 0 for a word of which nothing is; words
   * that stand in like places share the high one, their cluster, 0 for a word that was seen too seldom.
   */
  readonly words: HashedNumbers;
  /** By `keyOf` a phrase: 1 persons, 2 places, 4 organisations of several words, in sum. */
  readonly phrases: HashedNumbers;
  /** By cluster: the larger one that it belongs to. */
  readonly kin: Uint8Array;
}

/**
 * Reads what `training/names` packed: magic, numbers of words and of phrases (u32 each), the keys of the words with a symbol each for what
 * is known and for the cluster, those of the phrases with a symbol each, and the kin of each cluster. `end` is where the rest begins.
 * Throws RangeError on bytes that are none.
 */
export function readLexicon(bytes: Uint8Array): { readonly lexicon: Lexicon; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 12 || view.getUint32(0, true) !== LEXICON_MAGIC)
    throw new RangeError('not a lexicon');
  const words = readTable(bytes, 12, view.getUint32(4, true), 2);
  const phrases = readTable(bytes, words.end, view.getUint32(8, true), 1);
  const end = phrases.end + KIN_BYTES;
  if (end > bytes.length) throw new RangeError('a lexicon cut short');
  const kin = bytes.subarray(phrases.end, end);
  return { lexicon: { words: words.table, phrases: phrases.table, kin }, end };
}

function readTable(
  bytes: Uint8Array,
  start: number,
  count: number,
  planes: number,
): { table: HashedNumbers; end: number } {
  const { keys, end: first } = readKeys(bytes, start, count);
  let at = first;
  const numbers = new Uint16Array(count);
  for (let plane = 0; plane < planes; plane++) {
    const { symbols, end } = readSymbols(bytes, at, count);
    at = end;
    for (let index = 0; index < count; index++)
      numbers[index] = (numbers[index] as number) + ((symbols[index] as number) << (8 * plane));
  }
  return { table: new HashedNumbers(keys, numbers), end: at };
}
