import type { Features } from '../../lib/highlight/rank/features.ts';
import type { Document, Example } from './examples.ts';
import { levelsOf } from './levels.ts';
import { PRIOR } from './prior.ts';

export type Weights = Readonly<Record<string, number>>;

const ROUNDS = 800;
const STEP = 0.25;
/** Holds a weight to the prior that few articles speak about. */
const RIDGE = 0.05;

export const scoreOf = (features: Features, weights: Weights): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

/** Summaries count whole, editors' sentences a third: an entity may stand in a chosen sentence without being its point. */
const worth = ({ grade, votes }: Example): number => 2 ** (grade + votes / 3) - 1;

/** Every two entities of an article that differ in worth, the worthier first; what is at stake is how much they differ. */
function pairsOf({ examples }: Document): { above: Example; below: Example; stake: number }[] {
  const pairs = examples.flatMap((above) =>
    examples
      .filter((below) => worth(below) < worth(above))
      .map((below) => ({ above, below, stake: Math.log2(1 + worth(above) - worth(below)) })),
  );
  const total = pairs.reduce((sum, { stake }) => sum + stake, 0) || 1;
  return pairs.map((pair) => ({ ...pair, stake: pair.stake / total }));
}

function add(vector: Float64Array, at: number | undefined, value: number): void {
  if (at !== undefined) vector[at] = (vector[at] ?? 0) + value;
}

/**
 * Weights under which the worthier of two entities of one article scores higher (logistic loss over all such pairs, each
 * article of equal say), and which tell the named from the unnamed across articles, by gradient descent from the prior.
 * Deterministic.
 */
export function fitWeights(documents: readonly Document[]): Weights {
  const names = [
    ...new Set(documents.flatMap(({ examples }) => examples.flatMap((one) => Object.keys(one.features)))),
  ].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const differences = documents.flatMap((document) =>
    pairsOf(document).map(({ above, below, stake }) => {
      const vector = new Float64Array(names.length);
      for (const [name, value] of Object.entries(above.features)) add(vector, index.get(name), value);
      for (const [name, value] of Object.entries(below.features)) add(vector, index.get(name), -value);
      return { vector, stake: stake / documents.length };
    }),
  );
  const levels = levelsOf(documents, names);
  const prior = Float64Array.from(names, (name) => PRIOR[name] ?? 0);
  const weights = prior.slice();
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => RIDGE * (weight - (prior[at] ?? 0)));
    levels.pull(weights, slope, STEP);
    for (const { vector, stake } of differences) {
      let margin = 0;
      for (let at = 0; at < vector.length; at++) margin += (vector[at] ?? 0) * (weights[at] ?? 0);
      const pull = stake / (1 + Math.exp(margin));
      for (let at = 0; at < vector.length; at++) slope[at] = (slope[at] ?? 0) - pull * (vector[at] ?? 0);
    }
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) - STEP * (slope[at] ?? 0);
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}
