import type { Entity } from './entity.ts';
import type { Features, Weights } from './features.ts';
import { WEIGHTS } from './weights.ts';

/**
 * What is set by hand, whatever the weights say: the articles that they are fitted on have too few bylines to learn from, and
 * what is said in passing is never what a story is about.
 */
export const BY_HAND: Readonly<Record<string, number>> = { byline: -2, passing: -4 };

/** What an entity means to its story: higher means more, comparable between names and figures and between texts. */
export function scoreOf({ figure }: Entity, parts: readonly Features[], weights: Weights = WEIGHTS): number {
  const own = figure ? weights.figure : weights.name;
  let score = 0;
  for (const part of parts)
    for (const name in part) score += (part[name] ?? 0) * (BY_HAND[name] ?? own[name] ?? 0);
  return score;
}
