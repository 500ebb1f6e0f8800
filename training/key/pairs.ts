import type { Document, Example } from './examples.ts';

/** Two entities of one article, as places in its list: the first is worth more, by what is at stake. */
export interface Pair {
  readonly above: number;
  readonly below: number;
  readonly stake: number;
}

/** Summaries count whole, editors' sentences a third: an entity may stand in a chosen sentence without being its point. */
const worth = ({ grade, votes }: Example): number => 2 ** (grade + votes / 3) - 1;

/** Every two entities of an article that differ in worth; all that is at stake in an article makes 1. */
export function pairsOf({ examples }: Document): Pair[] {
  const worths = examples.map(worth);
  const pairs = worths.flatMap((high, above) =>
    worths.flatMap((low, below) => (low < high ? [{ above, below, stake: Math.log2(1 + high - low) }] : [])),
  );
  const total = pairs.reduce((sum, { stake }) => sum + stake, 0) || 1;
  return pairs.map((pair) => ({ ...pair, stake: pair.stake / total }));
}

/** Adds to `slopes` what the logistic loss over `pairs`, times `share`, says of each score. */
export function addPairSlopes(
  slopes: Float64Array,
  scores: readonly number[],
  pairs: readonly Pair[],
  share: number,
): void {
  for (const { above, below, stake } of pairs) {
    const pull = (share * stake) / (1 + Math.exp((scores[above] ?? 0) - (scores[below] ?? 0)));
    slopes[above] = (slopes[above] ?? 0) - pull;
    slopes[below] = (slopes[below] ?? 0) + pull;
  }
}
