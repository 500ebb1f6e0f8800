import type { Lattice } from '../../lib/highlight/tagger/lattice.ts';

/** Fills `expected[from * labels + to]` with how often each transition is expected in the sequence that `sumProduct` has read. */
export function expectPairs(
  lattice: Lattice,
  count: number,
  weights: Float32Array,
  expected: Float64Array,
): void {
  const { scheme, labels, forward, after, active, activeCount } = lattice;
  expected.fill(0);
  const masses = new Float64Array(expected.length);
  for (let unit = 1; unit < count; unit++) {
    const at = unit * labels;
    let sum = 0;
    for (let index = 0; index < (activeCount[unit] as number); index++) {
      const to = active[at + index] as number;
      for (let other = 0; other < (activeCount[unit - 1] as number); other++) {
        const from = active[at - labels + other] as number;
        if (!scheme.mayFollow(from, to)) continue;
        const pair = from * labels + to;
        const mass =
          (forward[at - labels + from] as number) * (weights[pair] as number) * (after[at + to] as number);
        masses[pair] = mass;
        sum += mass;
      }
    }
    for (let pair = 0; pair < masses.length; pair++) {
      if (masses[pair] === 0) continue;
      expected[pair] = (expected[pair] as number) + (masses[pair] as number) / sum;
      masses[pair] = 0;
    }
  }
}
