/** Named in so many summaries or more: three questions with one answer each, under the same weights. */
const LEVELS = [1, 2, 3];
/** What all of an article's answers weigh beside all of its pairs. */
const SHARE = 0.1;
const STEP = 0.15;

export interface Levels {
  /** Adds to `slopes` what this loss says of each score of one article. */
  addSlopes(slopes: Float64Array, scores: readonly number[], grades: readonly number[]): void;
  /** Moves the intercepts by what was said since the last step. */
  step(): void;
}

/**
 * The other half of the loss: ordinal logistic regression on the grades. Pairs order the entities of one article; only this
 * makes scores of two articles comparable, which a threshold needs. It has intercepts of its own, one a level.
 */
export function levelsOf(articleShare: number): Levels {
  const intercepts = LEVELS.map((level) => -1 - level);
  let moves = LEVELS.map(() => 0);
  const share = SHARE * articleShare;
  return {
    addSlopes(slopes, scores, grades) {
      for (const [i, score] of scores.entries()) {
        for (const [k, level] of LEVELS.entries()) {
          const chance = 1 / (1 + Math.exp(-score - (intercepts[k] ?? 0)));
          const error = share * (chance - ((grades[i] ?? 0) >= level ? 1 : 0));
          moves[k] = (moves[k] ?? 0) + error;
          slopes[i] = (slopes[i] ?? 0) + error;
        }
      }
    },
    step() {
      for (const [k, move] of moves.entries()) intercepts[k] = (intercepts[k] ?? 0) - STEP * move;
      moves = LEVELS.map(() => 0);
    },
  };
}
