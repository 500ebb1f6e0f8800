import { addFeatures, LANES, MARGIN, MORE_LANES, sumSecondHalves } from './add-features.ts';
import type { Lattice } from './lattice.ts';
import type { UnitReader } from './unit-reader.ts';
import { BIAS, FEW_LABELS, type Weights } from './weights.ts';

let sums = new Int32Array(0);
const more = new Int32Array(MORE_LANES);

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
  const few = Math.min(labels, FEW_LABELS);
  for (let unit = 0; unit < count; unit++) {
    const from = (unit + MARGIN) * LANES;
    const there = addFeatures(weights, keys, unit * width, (unit + 1) * width, sums, from);
    const first = sums[from] as number;
    const bias = (first >>> 16) * BIAS;
    const at = unit * labels;
    scores[at] = ((first & 0xffff) - bias) * scale;
    for (let label = 1; label < few; label++)
      scores[at + label] = (sumOf(sums, from + 1, label - 1) - bias) * scale;
    if (labels === few) continue;
    sumSecondHalves(weights, there, more);
    for (let label = few; label < labels; label++)
      scores[at + label] = (sumOf(more, 0, label - few) - bias) * scale;
  }
}

/** The sum at `place` of those that begin at `from`: four share two numbers. */
const sumOf = (lanes: Int32Array, from: number, place: number): number =>
  ((lanes[from + ((place >> 2) << 1) + (place & 1)] as number) >>> ((place & 2) << 3)) & 0xffff;
