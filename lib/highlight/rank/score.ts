import type { Features } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** The articles that the weights are fitted on have too few bylines to learn from. */
const BY_HAND: Readonly<Record<string, number>> = { 'name.byline': -2, 'figure.byline': -2 };

/** What an entity means to its story: higher means more, comparable between names and figures and between texts. */
export const scoreOf = (features: Features, weights: Readonly<Record<string, number>> = WEIGHTS): number =>
  Object.entries(features).reduce(
    (sum, [name, value]) => sum + value * (weights[name] ?? BY_HAND[name] ?? 0),
    0,
  );
