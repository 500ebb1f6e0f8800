import { addFeatures } from './add-features.ts';
import type { Lattice } from './lattice.ts';
import type { UnitReader } from './unit-reader.ts';
import { LANES, type Weights } from './weights.ts';

/** Sums what the features of each of `count` units say about its label: those that `reader` knows the sum of, and its keys. */
export function fillScores(lattice: Lattice, weights: Weights, reader: UnitReader, count: number): void {
  const { keys, width } = reader;
  const sums = new Int32Array(LANES);
  for (let unit = 0; unit < count; unit++) {
    sums.fill(0);
    reader.addKnown(unit, weights, sums);
    addFeatures(weights, keys, unit * width, (unit + 1) * width, sums, 0);
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
