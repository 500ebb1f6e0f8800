import { readSymbols } from './packed-symbols.ts';

/**
 * Reads `count` ascending keys that are packed as differences of four bytes: a plane of the low ones, which are nearly even, as they are, then
 * three of the others, which are nearly all alike. Gives the byte after them too. Throws RangeError on bytes that are none.
 */
export function readKeys(
  bytes: Uint8Array,
  start: number,
  count: number,
): { readonly keys: Int32Array; readonly end: number } {
  const low = start + count;
  if (low > bytes.length) throw new RangeError('keys cut short');
  const second = readSymbols(bytes, low, count);
  const third = readSymbols(bytes, second.end, count);
  const fourth = readSymbols(bytes, third.end, count);
  const keys = new Int32Array(count);
  let key = 0;
  for (let number = 0; number < count; number++) {
    const upper =
      (second.symbols[number] as number) |
      ((third.symbols[number] as number) << 8) |
      ((fourth.symbols[number] as number) << 16);
    key += (bytes[start + number] as number) | (upper << 8);
    keys[number] = key;
  }
  return { keys, end: fourth.end };
}
