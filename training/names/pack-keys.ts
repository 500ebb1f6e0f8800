/** Ascending keys as differences: seven bits a byte, the low ones first. What `readKeys` reads. */
export function packKeys(keys: Iterable<number>): number[] {
  const packed: number[] = [];
  let last = 0;
  for (const key of keys) {
    let delta = key - last;
    last = key;
    for (; delta > 127; delta >>>= 7) packed.push((delta & 127) | 128);
    packed.push(delta);
  }
  return packed;
}
