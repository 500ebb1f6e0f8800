import type { Lattice } from './lattice.ts';

/** After `sumProduct`, among the labels that it left: puts the best path through the first `count` units into `lattice.path`. `transitions[from * labels + to]`. */
export function viterbi(lattice: Lattice, count: number, transitions: Float32Array): void {
  const { scheme, labels, scores, back, path, forward, active, activeCount } = lattice;
  for (let index = 0; index < (activeCount[0] as number); index++) {
    const label = active[index] as number;
    forward[label] = scheme.goesOn(label) ? Number.NEGATIVE_INFINITY : (scores[label] as number);
  }
  for (let unit = 1; unit < count; unit++) {
    const at = unit * labels;
    const before = at - labels;
    const froms = activeCount[unit - 1] as number;
    for (let index = 0; index < (activeCount[unit] as number); index++) {
      const to = active[at + index] as number;
      let best = Number.NEGATIVE_INFINITY;
      let choice = 0;
      for (let other = 0; other < froms; other++) {
        const from = active[before + other] as number;
        if (!scheme.mayFollow(from, to)) continue;
        const score = (forward[before + from] as number) + (transitions[from * labels + to] as number);
        if (score > best) {
          best = score;
          choice = from;
        }
      }
      forward[at + to] = best + (scores[at + to] as number);
      back[at + to] = choice;
    }
  }
  const end = (count - 1) * labels;
  let label = 0;
  for (let index = 0; index < (activeCount[count - 1] as number); index++) {
    const other = active[end + index] as number;
    if (scheme.mayBeLast(other) && (forward[end + other] as number) > (forward[end + label] as number))
      label = other;
  }
  for (let unit = count - 1; unit >= 0; unit--) {
    path[unit] = label;
    label = back[unit * labels + label] as number;
  }
}
