import type { Lattice } from './lattice.ts';
import { LANES, SEEN_MASK, SLOT, type Weights } from './weights.ts';

/**
 * Sums what the features of each of `count` units say about its label; `keys` holds `width` of them a unit, -1 for none. Two labels
 * share a 32-bit number, and the sums stay in registers: this loop is most of the tagger's time.
 */
export function fillScores(
  lattice: Lattice,
  weights: Weights,
  keys: Int32Array,
  width: number,
  count: number,
): void {
  const { seen, table } = weights;
  const mask = table.length / SLOT - 1;
  const sums = new Int32Array(LANES);
  for (let unit = 0; unit < count; unit++) {
    const last = (unit + 1) * width;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let at = unit * width; at < last; at++) {
      const key = keys[at] as number;
      const bit = key & SEEN_MASK;
      if (((seen[bit >> 5] as number) & (1 << (bit & 31))) === 0 || key < 0) continue;
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
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    sums[6] = g;
    spread(lattice, sums, unit, weights.scale);
  }
}

/** Takes each pair of sums apart again. */
function spread({ labels, scores }: Lattice, sums: Int32Array, unit: number, scale: number): void {
  for (let label = 0; label < labels; label++) {
    const pair = sums[label >> 1] as number;
    const low = (pair << 16) >> 16;
    scores[unit * labels + label] = ((label & 1) === 0 ? low : (pair - low) >> 16) * scale;
  }
}
