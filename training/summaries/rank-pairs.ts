import { descend } from '../adam.ts';
import type { Sample } from './samples.ts';

export type WeightTable = Readonly<Record<string, number>>;

const STEPS = 300;
const RATE = 0.05;

/**
 * Weights for which a sentence with more votes scores above one with fewer: logistic loss over all such pairs of a
 * text (RankNet, linear), each text counting the same, pulled towards `start` by `pull`. Deterministic.
 */
export function fitPairs(
  samples: readonly Sample[],
  names: readonly string[],
  start: WeightTable,
  pull: number,
): WeightTable {
  const initial = Float64Array.from(names, (name) => start[name] ?? 0);
  const weights = Float64Array.from(initial);
  const pairs = samples.flatMap((sample) => pairsOf(sample, names, samples.length));
  descend(
    weights,
    STEPS,
    () => RATE,
    () => {
      const slope = weights.map((weight, k) => 2 * pull * (weight - (initial[k] as number)));
      for (const { better, share } of pairs) {
        let margin = 0;
        for (let k = 0; k < better.length; k++) margin += (better[k] as number) * (weights[k] as number);
        const push = share / (1 + Math.exp(margin));
        for (let k = 0; k < better.length; k++)
          slope[k] = (slope[k] as number) - push * (better[k] as number);
      }
      return slope;
    },
  );
  return Object.fromEntries(names.map((name, k) => [name, weights[k] as number]));
}

interface Pair {
  /** Features of the sentence with more votes minus those of the other. */
  readonly better: Float64Array;
  /** How much it counts: all pairs of all texts make 1. */
  readonly share: number;
}

function pairsOf({ features, votes }: Sample, names: readonly string[], texts: number): Pair[] {
  const columns = names.map((name) => features[name] ?? votes.map(() => 0));
  const found: { better: Float64Array; gap: number }[] = [];
  for (let i = 0; i < votes.length; i++) {
    for (let j = 0; j < votes.length; j++) {
      const gap = (votes[i] as number) - (votes[j] as number);
      if (gap <= 0) continue;
      found.push({
        better: Float64Array.from(columns, (values) => (values[i] as number) - (values[j] as number)),
        gap,
      });
    }
  }
  const total = found.reduce((sum, { gap }) => sum + gap, 0);
  return found.map(({ better, gap }) => ({ better, share: gap / total / texts }));
}
