import type { Entity } from './entity.ts';
import type { Features, Weights } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** The articles that the weights are fitted on have too few bylines to learn from. */
const BYLINE = -2;

/** What an entity means to its story: higher means more, comparable between names and figures and between texts. */
export function scoreOf({ figure }: Entity, parts: readonly Features[], weights: Weights = WEIGHTS): number {
  const own = figure ? weights.figure : weights.name;
  let score = 0;
  for (const { byline = 0 } of parts) score += BYLINE * byline;
  for (const part of parts) for (const name in part) score += (part[name] ?? 0) * (own[name] ?? 0);
  return score;
}
