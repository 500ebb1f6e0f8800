import { addFeatures, LANES, MARGIN } from './add-features.ts';
import { beginOf, insideOf, OUTSIDE } from './labels.ts';
import type { Lattice } from './lattice.ts';
import type { UnitReader } from './unit-reader.ts';
import { BIAS, type Weights } from './weights.ts';

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
  const { scale } = weights;
  const kinds = (labels - 1) / 2;
  for (let unit = 0; unit < count; unit++) {
    const from = (unit + MARGIN) * LANES;
    addFeatures(weights, keys, unit * width, (unit + 1) * width, sums, from);
    const first = sums[from] as number;
    const bias = (first >>> 16) * BIAS;
    const at = unit * labels;
    scores[at + OUTSIDE] = ((first & 0xffff) - bias) * scale;
    for (let kind = 0; kind < kinds; kind++) {
      // Two kinds share a number: take them apart again.
      const lane = from + 1 + (kind & ~1);
      const shift = (kind & 1) * 16;
      scores[at + beginOf(kind)] = ((((sums[lane] as number) >>> shift) & 0xffff) - bias) * scale;
      scores[at + insideOf(kind)] = ((((sums[lane + 1] as number) >>> shift) & 0xffff) - bias) * scale;
    }
  }
}
