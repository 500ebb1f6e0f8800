import { HashedNumbers } from './hashed-numbers.ts';

export const DICTIONARY_MAGIC = 0x31444e50;
/** A difference between two keys is four bytes, each in a plane of its own: the upper ones are nearly all alike and pack well. */
export const PLANES = 4;
export const DICTIONARY_HEAD = 8;

/** What Korean words are known as before any text, in sum: 1 a person, 2 a place, 4 another name, 8 an ordinary noun; by `keyOf` their hash. */
export type Dictionary = HashedNumbers;

/**
 * Reads what `training/names` packed: magic and number of words (u32 each), the planes of the differences between ascending keys, low
 * bytes first, and a byte a word. `end` is where the rest begins. Throws RangeError on bytes that are none.
 */
export function readDictionary(bytes: Uint8Array): { readonly dictionary: Dictionary; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < DICTIONARY_HEAD || view.getUint32(0, true) !== DICTIONARY_MAGIC)
    throw new RangeError('not a dictionary');
  const count = view.getUint32(4, true);
  const known = DICTIONARY_HEAD + count * PLANES;
  const end = known + count;
  if (end > bytes.length) throw new RangeError('a dictionary cut short');
  const keys = new Int32Array(count);
  let key = 0;
  for (let number = 0; number < count; number++) {
    for (let plane = 0; plane < PLANES; plane++)
      key += (bytes[DICTIONARY_HEAD + plane * count + number] as number) << (plane * 8);
    keys[number] = key;
  }
  return { dictionary: new HashedNumbers(keys, bytes.subarray(known, end)), end };
}
