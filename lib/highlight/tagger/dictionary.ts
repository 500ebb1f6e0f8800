import { HashedNumbers } from './hashed-numbers.ts';
import { readKeys } from './packed-keys.ts';
import { readSymbols } from './packed-symbols.ts';

export const DICTIONARY_MAGIC = 0x32444e50;
const HEAD = 8;

/** What Korean words are known as before any text, in sum: 1 a person, 2 a place, 4 another name, 8 an ordinary noun; by `keyOf` their hash. */
export type Dictionary = HashedNumbers;

/**
 * Reads what `training/names` packed: magic and number of words (u32 each), the words' keys, and a symbol a word. `end` is where the
 * rest begins. Throws RangeError on bytes that are none.
 */
export function readDictionary(bytes: Uint8Array): { readonly dictionary: Dictionary; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEAD || view.getUint32(0, true) !== DICTIONARY_MAGIC)
    throw new RangeError('not a dictionary');
  const { keys, end: first } = readKeys(bytes, HEAD, view.getUint32(4, true));
  const { symbols, end } = readSymbols(bytes, first, keys.length);
  return { dictionary: new HashedNumbers(keys, symbols), end };
}
