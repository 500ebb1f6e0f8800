import type { Candidate, Draft } from '../draft.ts';
import type { Relations } from '../pick.ts';
import type { Vectors } from '../vectors.ts';

/** What every feature may look at: the draft (at most the best 120 candidates), its vectors and all cosines. */
export interface Subject extends Relations {
  readonly draft: Draft;
  readonly candidates: readonly Candidate[];
  readonly vectors: Vectors;
}

/** One number per candidate. */
export type Column = readonly number[];

export const column = ({ candidates }: Subject, value: (candidate: Candidate, i: number) => number): Column =>
  candidates.map(value);

/** Unlike all the rest is unlike enough: where most lines are one another's copy, no deviation may bury the one that is not. */
const LEAST = -2.5;

/** Mean 0, deviation 1 within the article, so that articles of every length and language compare; at least -2.5. */
export function standardised(values: Column): Column {
  const n = values.length || 1;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  return deviation > 1e-9
    ? values.map((value) => Math.max(LEAST, (value - mean) / deviation))
    : values.map(() => 0);
}
