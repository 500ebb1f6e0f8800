import { isInside, OUTSIDE } from './labels.ts';
import { type Lattice, mayFollow } from './lattice.ts';

/** Outside, and what is likelier than this given all before it, is followed further: one or two labels of most letters. */
const HOPELESS = 3e-4;

/**
 * Forward-backward over the first `count` units: fills `marginals`, `forward`, `after` and `active`. `weights` are
 * the exponentials of the transitions. Each unit is scaled, so that long sequences neither overflow nor vanish.
 */
export function sumProduct(lattice: Lattice, count: number, weights: Float32Array): void {
  forwardPass(lattice, count, weights);
  backwardPass(lattice, count, weights);
}

function forwardPass(lattice: Lattice, count: number, weights: Float32Array): void {
  const { labels, scores, forward, after, active, activeCount } = lattice;
  forward.fill(0, 0, count * labels);
  after.fill(0, 0, count * labels);
  for (let unit = 0; unit < count; unit++) {
    const at = unit * labels;
    let top = scores[at] as number;
    for (let label = 1; label < labels; label++) top = Math.max(top, scores[at + label] as number);
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      const before = unit === 0 ? (isInside(to) ? 0 : 1) : massBefore(lattice, unit, to, weights);
      if (before === 0) continue;
      // The unit's own factor, until the backward pass takes it up.
      const factor = Math.exp((scores[at + to] as number) - top);
      after[at + to] = factor;
      forward[at + to] = before * factor;
      sum += before * factor;
    }
    let kept = 0;
    for (let label = 0; label < labels; label++) {
      const share = (forward[at + label] as number) / sum;
      forward[at + label] = share;
      if (label === OUTSIDE || share > HOPELESS) active[at + kept++] = label;
    }
    activeCount[unit] = kept;
  }
}

function massBefore(
  { labels, forward, active, activeCount }: Lattice,
  unit: number,
  to: number,
  weights: Float32Array,
): number {
  const at = (unit - 1) * labels;
  let mass = 0;
  for (let index = 0; index < (activeCount[unit - 1] as number); index++) {
    const from = active[at + index] as number;
    if (mayFollow(from, to)) mass += (forward[at + from] as number) * (weights[from * labels + to] as number);
  }
  return mass;
}

function backwardPass(lattice: Lattice, count: number, weights: Float32Array): void {
  const { labels, marginals, forward, after, active, activeCount } = lattice;
  marginals.fill(0, 0, count * labels);
  for (let unit = count - 1; unit >= 0; unit--) {
    const at = unit * labels;
    const froms = activeCount[unit] as number;
    let total = 0;
    let top = 0;
    for (let index = 0; index < froms; index++) {
      const from = active[at + index] as number;
      const row = unit === count - 1 ? 1 : massAfter(lattice, unit, from, weights);
      const mass = (forward[at + from] as number) * row;
      marginals[at + from] = mass;
      total += mass;
      after[at + from] = (after[at + from] as number) * row;
      top = Math.max(top, after[at + from] as number);
    }
    for (let index = 0; index < froms; index++) {
      const label = at + (active[at + index] as number);
      marginals[label] = (marginals[label] as number) / total;
      after[label] = (after[label] as number) / top;
    }
  }
}

function massAfter(
  { labels, after, active, activeCount }: Lattice,
  unit: number,
  from: number,
  weights: Float32Array,
): number {
  const at = (unit + 1) * labels;
  let mass = 0;
  for (let index = 0; index < (activeCount[unit + 1] as number); index++) {
    const to = active[at + index] as number;
    if (mayFollow(from, to)) mass += (weights[from * labels + to] as number) * (after[at + to] as number);
  }
  return mass;
}
