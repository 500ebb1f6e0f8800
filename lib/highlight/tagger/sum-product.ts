import { OUTSIDE } from './labels.ts';
import type { Lattice } from './lattice.ts';

/** Outside, and what is likelier than this given all before it, is followed further: one or two labels of most letters. */
const HOPELESS = 3e-4;
/** What scores so far below the best is as good as hopeless, whatever comes before it: most labels of most letters. */
const FAR = -16;

/**
 * Forward-backward over the first `count` units: fills `marginals`, `forward`, `after` and `active`. `weights` are
 * the exponentials of the transitions. Each unit is scaled, so that long sequences neither overflow nor vanish.
 */
export function sumProduct(lattice: Lattice, count: number, weights: Float32Array): void {
  forwardPass(lattice, count, weights);
  backwardPass(lattice, count, weights);
}

function forwardPass(lattice: Lattice, count: number, weights: Float32Array): void {
  const { scheme, labels, scores, forward, after, active, activeCount, before } = lattice;
  forward.fill(0, 0, count * labels);
  after.fill(0, 0, count * labels);
  const needed = neededFromOutside(lattice, weights);
  for (let unit = 0; unit < count; unit++) {
    const at = unit * labels;
    if (unit > 0 && activeCount[unit - 1] === 1 && staysOutside(scores, at, scheme.beginnings, needed)) {
      forward[at] = 1;
      after[at] = 1;
      active[at] = OUTSIDE;
      activeCount[unit] = 1;
      continue;
    }
    if (unit === 0) massAtFirst(lattice);
    else massBefore(lattice, unit - 1, weights);
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label++)
      if ((before[label] as number) > 0 && (scores[at + label] as number) > top)
        top = scores[at + label] as number;
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      const mass = before[to] as number;
      const below = (scores[at + to] as number) - top;
      if (mass === 0 || (below < FAR && to !== OUTSIDE)) continue;
      // The unit's own factor, until the backward pass takes it up.
      const factor = Math.exp(below);
      after[at + to] = factor;
      forward[at + to] = mass * factor;
      sum += mass * factor;
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

/** By how much each label that begins something must score above outside to be worth a look where nothing is open. */
function neededFromOutside({ labels, scheme }: Lattice, weights: Float32Array): Float64Array {
  const needed = new Float64Array(labels);
  for (const begin of scheme.beginnings)
    needed[begin] = Math.log((HOPELESS * (weights[OUTSIDE] as number)) / (weights[begin] as number));
  return needed;
}

/** Is it hopeless for every name and figure to begin here? So it is at most letters, and they are done with. */
function staysOutside(
  scores: Float32Array,
  at: number,
  beginnings: Uint8Array,
  needed: Float64Array,
): boolean {
  const outside = scores[at] as number;
  for (let number = 0; number < beginnings.length; number++) {
    const begin = beginnings[number] as number;
    if ((scores[at + begin] as number) - outside > (needed[begin] as number)) return false;
  }
  return true;
}

/** Before the first unit stands what may stand before outside. */
function massAtFirst({ scheme, before }: Lattice): void {
  before.fill(0);
  for (const label of scheme.followers[OUTSIDE] as Uint8Array) before[label] = 1;
}

/** What comes in from the labels of `unit` to each label of the next: fills `before`. Goes by what may follow, since most may not. */
function massBefore(
  { scheme, labels, forward, active, activeCount, before }: Lattice,
  unit: number,
  weights: Float32Array,
): void {
  const at = unit * labels;
  before.fill(0);
  for (let index = 0; index < (activeCount[unit] as number); index++) {
    const from = active[at + index] as number;
    const mass = forward[at + from] as number;
    const row = from * labels;
    const followers = scheme.followers[from] as Uint8Array;
    for (let number = 0; number < followers.length; number++) {
      const to = followers[number] as number;
      before[to] = (before[to] as number) + mass * (weights[row + to] as number);
    }
  }
}

function backwardPass(lattice: Lattice, count: number, weights: Float32Array): void {
  const { scheme, labels, marginals, forward, after, active, activeCount } = lattice;
  marginals.fill(0, 0, count * labels);
  for (let unit = count - 1; unit >= 0; unit--) {
    const at = unit * labels;
    const froms = activeCount[unit] as number;
    if (froms === 1) {
      const only = at + (active[at] as number);
      marginals[only] = 1;
      after[only] = 1;
      continue;
    }
    let total = 0;
    let top = 0;
    for (let index = 0; index < froms; index++) {
      const from = active[at + index] as number;
      const row =
        unit === count - 1 ? Number(scheme.mayBeLast(from)) : massAfter(lattice, unit, from, weights);
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

/**
 * Leaves of each unit's `active` labels outside and those that its `marginals` leave some hope, which of what only went before may be
 * many more: a name that begins is likely until it fails to end.
 */
export function keepHopeful({ labels, marginals, active, activeCount }: Lattice, count: number): void {
  for (let unit = 0; unit < count; unit++) {
    const at = unit * labels;
    let kept = 0;
    for (let index = 0; index < (activeCount[unit] as number); index++) {
      const label = active[at + index] as number;
      active[at + kept] = label;
      kept += Number(label === OUTSIDE || (marginals[at + label] as number) > HOPELESS);
    }
    activeCount[unit] = kept;
  }
}

function massAfter(
  { scheme, labels, after, active, activeCount }: Lattice,
  unit: number,
  from: number,
  weights: Float32Array,
): number {
  const at = (unit + 1) * labels;
  let mass = 0;
  for (let index = 0; index < (activeCount[unit + 1] as number); index++) {
    const to = active[at + index] as number;
    if (scheme.mayFollow(from, to))
      mass += (weights[from * labels + to] as number) * (after[at + to] as number);
  }
  return mass;
}
