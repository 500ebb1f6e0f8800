import { labelOf } from './perfect-hash.ts';
import { isSeen, rowOf, type Weights } from './weights.ts';

/**
 * Numbers that a unit's features are added up in, two sums in each, 16 bits apart: the first has how many features there were
 * over the steps of label 0; then come for each two kinds their begins, and their insides.
 */
export const LANES = 7;
/** What tells of the units around it also tells of so many before the first and behind the last, of which nobody asks. */
export const MARGIN = 4;

/** Features of one unit that may be there. Room for all keys of a call. */
const likely = new Int32Array(64);

/**
 * Adds to the `LANES` numbers of `sums` from `to` on what the features `keys[first]` to `keys[end - 1]` say, -1 for none. This is most
 * of the tagger's time, so nothing in it hangs on what is found: a guess gone wrong costs more than all sums of a row. What may be
 * there is sorted out first, the rest is added as zeros; the sums stay in registers, and constants are the function's own.
 */
export function addFeatures(
  { seen, places, table }: Weights,
  keys: Int32Array,
  first: number,
  end: number,
  sums: Int32Array,
  to: number,
): void {
  // Every other byte of a row's numbers, with room to add up 256 of each.
  const BYTES = 0x00ff00ff;
  const ONE_MORE = 0x10000;
  const LABEL = 0x1ffff;
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
    many += isSeen(key, seen) & ~(key >>> 31);
  }
  for (let at = 0; at < many; at++) {
    const key = likely[at] as number;
    const row = rowOf(key, places);
    const head = table[row] as number;
    // All ones where it is this feature's row, else 0.
    const found = (((head & LABEL) ^ labelOf(key)) - 1) >> 31;
    const one = (table[row + 1] as number) & found;
    const two = (table[row + 2] as number) & found;
    const three = (table[row + 3] as number) & found;
    a = (a + (((head >>> 24) | ONE_MORE) & found)) | 0;
    b = (b + (one & BYTES)) | 0;
    c = (c + ((one >>> 8) & BYTES)) | 0;
    d = (d + (two & BYTES)) | 0;
    e = (e + ((two >>> 8) & BYTES)) | 0;
    f = (f + (three & BYTES)) | 0;
    g = (g + ((three >>> 8) & BYTES)) | 0;
  }
  sums[to] = a;
  sums[to + 1] = b;
  sums[to + 2] = c;
  sums[to + 3] = d;
  sums[to + 4] = e;
  sums[to + 5] = f;
  sums[to + 6] = g;
}
