import { isInside } from './labels.ts';
import { firstBefore, type Lattice, lastBefore } from './lattice.ts';

/**
 * Forward-backward over the first `count` units: fills `marginals`, `forward` and `after`. `weights` are the
 * exponentials of the transitions. Each unit is scaled, so that long sequences neither overflow nor vanish.
 */
export function sumProduct(lattice: Lattice, count: number, weights: Float32Array): void {
  forwardPass(lattice, count, weights);
  backwardPass(lattice, count, weights);
}

function forwardPass(
  { labels, scores, forward, after }: Lattice,
  count: number,
  weights: Float32Array,
): void {
  for (let unit = 0; unit < count; unit++) {
    const at = unit * labels;
    let top = scores[at] as number;
    for (let label = 1; label < labels; label++) top = Math.max(top, scores[at + label] as number);
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      let before = 0;
      if (unit === 0) before = isInside(to) ? 0 : 1;
      else {
        const last = lastBefore(to, labels);
        for (let from = firstBefore(to); from <= last; from++)
          before += (forward[at - labels + from] as number) * (weights[from * labels + to] as number);
      }
      // The unit's own factor, until the backward pass takes it up.
      const factor = Math.exp((scores[at + to] as number) - top);
      after[at + to] = factor;
      forward[at + to] = before * factor;
      sum += before * factor;
    }
    for (let label = 0; label < labels; label++) forward[at + label] = (forward[at + label] as number) / sum;
  }
}

function backwardPass(
  { labels, marginals, forward, after }: Lattice,
  count: number,
  weights: Float32Array,
): void {
  for (let unit = count - 1; unit >= 0; unit--) {
    const at = unit * labels;
    let total = 0;
    let top = 0;
    for (let from = 0; from < labels; from++) {
      let row = 1;
      if (unit < count - 1) {
        row = 0;
        for (let to = 0; to < labels; to++)
          if (from >= firstBefore(to) && from <= lastBefore(to, labels))
            row += (weights[from * labels + to] as number) * (after[at + labels + to] as number);
      }
      const mass = (forward[at + from] as number) * row;
      marginals[at + from] = mass;
      total += mass;
      after[at + from] = (after[at + from] as number) * row;
      top = Math.max(top, after[at + from] as number);
    }
    for (let label = 0; label < labels; label++) {
      marginals[at + label] = (marginals[at + label] as number) / total;
      after[at + label] = (after[at + label] as number) / top;
    }
  }
}
