import { isInside } from './labels.ts';
import { firstBefore, type Lattice, lastBefore } from './lattice.ts';

/** Puts the best path through the first `count` units into `lattice.path`. `transitions[from * labels + to]`. */
export function viterbi(lattice: Lattice, count: number, transitions: Float32Array): void {
  const { labels, scores, back, path, forward } = lattice;
  for (let label = 0; label < labels; label++)
    forward[label] = isInside(label) ? Number.NEGATIVE_INFINITY : (scores[label] as number);
  for (let unit = 1; unit < count; unit++) {
    const at = unit * labels;
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let choice = 0;
      const last = lastBefore(to, labels);
      for (let from = firstBefore(to); from <= last; from++) {
        const score = (forward[at - labels + from] as number) + (transitions[from * labels + to] as number);
        if (score > best) {
          best = score;
          choice = from;
        }
      }
      forward[at + to] = best + (scores[at + to] as number);
      back[at + to] = choice;
    }
  }
  let label = 0;
  const end = (count - 1) * labels;
  for (let other = 1; other < labels; other++)
    if ((forward[end + other] as number) > (forward[end + label] as number)) label = other;
  for (let unit = count - 1; unit >= 0; unit--) {
    path[unit] = label;
    label = back[unit * labels + label] as number;
  }
}
