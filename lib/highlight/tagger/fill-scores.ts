import { addFeatures } from './add-features.ts';
import type { Lattice } from './lattice.ts';
import type { UnitReader } from './unit-reader.ts';
import { LANES, MARGIN, type Weights } from './weights.ts';

let sums = new Int32Array(0);

/** Puts what the features of each of `count` units say about its label into the lattice. */
export function fillScores(
  { labels, scores }: Lattice,
  weights: Weights,
  reader: UnitReader,
  count: number,
): void {
  const size = (count + 2 * MARGIN) * LANES;
  if (sums.length < size) sums = new Int32Array(size * 2);
  sums.fill(0, 0, size);
  reader.addKnown(weights, sums);
  const { keys, width } = reader;
  for (let unit = 0; unit < count; unit++) {
    const from = (unit + MARGIN) * LANES;
    addFeatures(weights, keys, unit * width, (unit + 1) * width, sums, from);
    for (let label = 0; label < labels; label++) {
      // Two labels share a number: take them apart again.
      const pair = sums[from + (label >> 1)] as number;
      const low = (pair << 16) >> 16;
      scores[unit * labels + label] = ((label & 1) === 0 ? low : (pair - low) >> 16) * weights.scale;
    }
  }
}
