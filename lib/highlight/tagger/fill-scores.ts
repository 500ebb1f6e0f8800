import type { Lattice } from './lattice.ts';
import { SEEN_MASK, type Weights } from './weights.ts';

const sums = new Int32Array(32);

/** Sums what the features of each of `count` units say about its label; `keys` holds `width` of them a unit, -1 for none. */
export function fillScores(
  lattice: Lattice,
  weights: Weights,
  keys: Int32Array,
  width: number,
  count: number,
): void {
  const { seen, table, pool, labels, scale } = weights;
  const { scores } = lattice;
  const mask = table.length / 2 - 1;
  for (let unit = 0; unit < count; unit++) {
    sums.fill(0);
    const last = (unit + 1) * width;
    for (let at = unit * width; at < last; at++) {
      const key = keys[at] as number;
      const bit = key & SEEN_MASK;
      if (((seen[bit >> 5] as number) & (1 << (bit & 31))) === 0 || key < 0) continue;
      let slot = key & mask;
      let there = table[slot * 2] as number;
      while (there !== key + 1 && there !== 0) {
        slot = (slot + 1) & mask;
        there = table[slot * 2] as number;
      }
      if (there === 0) continue;
      const ref = table[slot * 2 + 1] as number;
      const begin = ref >> 4;
      const end = begin + (ref & 15);
      for (let index = begin; index < end; index++) {
        const weight = pool[index] as number;
        const label = weight & 15;
        sums[label] = (sums[label] as number) + (weight >> 4);
      }
    }
    const row = unit * labels;
    for (let label = 0; label < labels; label++) scores[row + label] = (sums[label] as number) * scale;
  }
}
