import type { Document } from './examples.ts';

/** Named in so many summaries or more: three questions with one answer each, under the same weights. */
const LEVELS = [1, 2, 3];
/** What all of an article's answers weigh beside all of its pairs. */
const SHARE = 0.1;

/**
 * The other half of the loss: ordinal logistic regression on the grades. Pairs order the entities of one article; only this
 * makes scores of two articles comparable, which a threshold needs. `pull` adds its slope and moves its own intercepts.
 */
export function levelsOf(documents: readonly Document[], names: readonly string[]) {
  const rows = documents.flatMap(({ examples }) =>
    examples.map(({ features, grade }) => ({
      vector: Float64Array.from(names, (name) => features[name] ?? 0),
      grade,
    })),
  );
  const intercepts = LEVELS.map((level) => -1 - level);
  const share = SHARE / documents.length;
  const pull = (weights: Float64Array, slope: Float64Array, step: number): void => {
    const moves = LEVELS.map(() => 0);
    for (const { vector, grade } of rows) {
      let score = 0;
      for (let at = 0; at < vector.length; at++) score += (vector[at] ?? 0) * (weights[at] ?? 0);
      let excess = 0;
      for (const [i, level] of LEVELS.entries()) {
        const chance = 1 / (1 + Math.exp(-score - (intercepts[i] ?? 0)));
        const error = share * (chance - (grade >= level ? 1 : 0));
        moves[i] = (moves[i] ?? 0) + error;
        excess += error;
      }
      for (let at = 0; at < vector.length; at++) slope[at] = (slope[at] ?? 0) + excess * (vector[at] ?? 0);
    }
    for (const [i, move] of moves.entries()) intercepts[i] = (intercepts[i] ?? 0) - step * move;
  };
  return { pull };
}
