import { labelOf, placeOf } from './perfect-hash.ts';
import { isSeen, type Weights } from './weights.ts';

/**
 * Numbers that a unit's features are added up in, two sums in each, 16 bits apart: the first has how many features there were
 * over the steps of label 0; then come for each four labels the first over the third and the second over the fourth.
 */
export const LANES = 7;
/** The same of the labels that are in the second half of a row. */
export const MORE_LANES = 8;
/** What tells of the units around it also tells of so many before the first and behind the last, of which nobody asks. */
export const MARGIN = 4;

/** Features of one unit that may be there, and the rows of those that are. Room for all keys of a call. */
const likely = new Int32Array(64);
const rows = new Int32Array(64);

/**
 * Adds to the `LANES` numbers of `sums` from `to` on what the features `keys[first]` to `keys[end - 1]` say, -1 for none. This is most
 * of the tagger's time, so nothing in it hangs on what is found: a guess gone wrong costs more than all sums of a row. What may be
 * there is sorted out first, the rest is added as zeros; the sums stay in registers, and constants are the function's own. Gives how
 * many features there are.
 */
export function addFeatures(
  { seen, places, rowBits, table }: Weights,
  keys: Int32Array,
  first: number,
  end: number,
  sums: Int32Array,
  to: number,
): number {
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
  let there = 0;
  for (let at = first; at < end; at++) {
    const key = keys[at] as number;
    likely[many] = key;
    many += isSeen(key, seen) & ~(key >>> 31);
  }
  for (let at = 0; at < many; at++) {
    const key = likely[at] as number;
    const row = placeOf(key, places) << rowBits;
    const head = table[row] as number;
    // All ones where it is this feature's row, else 0.
    const found = (((head & LABEL) ^ labelOf(key)) - 1) >> 31;
    rows[there] = row;
    there -= found;
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
  return there;
}

/** Puts into `more` the sums of the second half of the rows that the `count` features have which `addFeatures` found last. */
export function sumSecondHalves({ table }: Weights, count: number, more: Int32Array): void {
  const BYTES = 0x00ff00ff;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let at = 0; at < count; at++) {
    const row = rows[at] as number;
    const one = table[row + 4] as number;
    const two = table[row + 5] as number;
    const three = table[row + 6] as number;
    const four = table[row + 7] as number;
    a = (a + (one & BYTES)) | 0;
    b = (b + ((one >>> 8) & BYTES)) | 0;
    c = (c + (two & BYTES)) | 0;
    d = (d + ((two >>> 8) & BYTES)) | 0;
    e = (e + (three & BYTES)) | 0;
    f = (f + ((three >>> 8) & BYTES)) | 0;
    g = (g + (four & BYTES)) | 0;
    h = (h + ((four >>> 8) & BYTES)) | 0;
  }
  more[0] = a;
  more[1] = b;
  more[2] = c;
  more[3] = d;
  more[4] = e;
  more[5] = f;
  more[6] = g;
  more[7] = h;
}
