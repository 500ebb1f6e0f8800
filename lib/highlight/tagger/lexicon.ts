import { hashText, keyOf, mix } from './hash.ts';
import { HashedBytes } from './hashed-bytes.ts';
import { readKeys } from './packed-keys.ts';

export const LEXICON_MAGIC = 0x31584c50;
/** Words of the longest name that is listed whole. */
export const LONGEST_PHRASE = 5;

/** The key of a word, and of a name of several: by their small letters. */
export const wordKey = (word: string): number => keyOf(hashText(word));
export const phraseStart = (hash: number): number => mix(91, hash);
export const phraseNext = (phrase: number, hash: number): number => mix(phrase, hash);

/** What is known of English words before any text: which are ordinary, how common they are, which are names of what. */
export interface Lexicon {
  /** By `wordKey`. Words that are alike in all of that share a number; 0 for a word that is not listed. */
  readonly words: HashedBytes;
  /** By `keyOf` a phrase: 1 persons, 2 places, 4 organisations of several words, in sum. */
  readonly phrases: HashedBytes;
}

/**
 * Reads what `training/names` packed: magic, numbers of words and of phrases (u32 each), then for each of the two the keys and a byte
 * a key. `end` is where the rest begins. Throws RangeError on bytes that are none.
 */
export function readLexicon(bytes: Uint8Array): { readonly lexicon: Lexicon; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 12 || view.getUint32(0, true) !== LEXICON_MAGIC)
    throw new RangeError('not a lexicon');
  const words = readTable(bytes, 12, view.getUint32(4, true));
  const phrases = readTable(bytes, words.end, view.getUint32(8, true));
  return { lexicon: { words: words.table, phrases: phrases.table }, end: phrases.end };
}

function readTable(bytes: Uint8Array, start: number, count: number): { table: HashedBytes; end: number } {
  const { keys, end } = readKeys(bytes, start, count);
  if (end + count > bytes.length) throw new RangeError('a lexicon cut short');
  return { table: new HashedBytes(keys, bytes.subarray(end, end + count)), end: end + count };
}
