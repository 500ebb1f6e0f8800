import { SEEN_MASK, SLOT, type Weights } from './weights.ts';

/** Features of one unit that may be there: sorted out first, without a branch that nobody can foresee. Room for all keys of a call. */
const likely = new Int32Array(64);

/**
 * Adds to the `LANES` numbers of `sums` from `to` on what the features `keys[first]` to `keys[end - 1]` say, -1 for none. Two labels
 * share a 32-bit number, and the sums stay in registers: this loop is most of the tagger's time.
 */
export function addFeatures(
  { seen, table }: Weights,
  keys: Int32Array,
  first: number,
  end: number,
  sums: Int32Array,
  to: number,
): void {
  const mask = table.length / SLOT - 1;
  let a = sums[to] as number;
  let b = sums[to + 1] as number;
  let c = sums[to + 2] as number;
  let d = sums[to + 3] as number;
  let e = sums[to + 4] as number;
  let f = sums[to + 5] as number;
  let g = sums[to + 6] as number;
  let many = 0;
  for (let at = first; at < end; at++) {
    const key = keys[at] as number;
    likely[many] = key;
    many += ((seen[(key & SEEN_MASK) >> 5] as number) >>> (key & 31)) & ~(key >>> 31) & 1;
  }
  for (let at = 0; at < many; at++) {
    const key = likely[at] as number;
    let slot = (key & mask) * SLOT;
    let there = table[slot] as number;
    while (there !== key + 1 && there !== 0) {
      slot = slot + SLOT === table.length ? 0 : slot + SLOT;
      there = table[slot] as number;
    }
    if (there === 0) continue;
    a = (a + (table[slot + 1] as number)) | 0;
    b = (b + (table[slot + 2] as number)) | 0;
    c = (c + (table[slot + 3] as number)) | 0;
    d = (d + (table[slot + 4] as number)) | 0;
    e = (e + (table[slot + 5] as number)) | 0;
    f = (f + (table[slot + 6] as number)) | 0;
    g = (g + (table[slot + 7] as number)) | 0;
  }
  sums[to] = a;
  sums[to + 1] = b;
  sums[to + 2] = c;
  sums[to + 3] = d;
  sums[to + 4] = e;
  sums[to + 5] = f;
  sums[to + 6] = g;
}
