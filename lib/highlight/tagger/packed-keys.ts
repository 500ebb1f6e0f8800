/** Reads `count` ascending keys that are packed as differences: seven bits a byte, the low ones first. Gives the byte after them too. */
export function readKeys(
  bytes: Uint8Array,
  start: number,
  count: number,
): { readonly keys: Int32Array; readonly end: number } {
  const keys = new Int32Array(count);
  let at = start;
  let key = 0;
  for (let number = 0; number < count; number++) {
    let shift = 0;
    let byte = 128;
    while (byte > 127) {
      byte = bytes[at++] as number;
      key += (byte & 127) << shift;
      shift += 7;
    }
    keys[number] = key;
  }
  return { keys, end: at };
}
