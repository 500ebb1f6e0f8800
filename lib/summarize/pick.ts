/** Share of a choice that is worth rather than difference from what is chosen already (maximal marginal relevance). */
const WORTH = 0.85;
/** From this cosine on a sentence says again what was said: boards quote, and agencies repeat their lead. */
const REPETITION = 0.8;
/** What a figure of the title adds that no chosen sentence tells, shared among its figures, two at least. */
const TITLE_FIGURES = 0.4;

/** What is known of the candidates beside their scores. */
export interface Relations {
  /** All cosines: `n * n`, row by row. */
  readonly similarity: Float64Array;
  /** For each candidate the figures of the title that it tells, by number. */
  readonly titleFigures: readonly (readonly number[])[];
}

/**
 * The `count` best candidates that do not repeat each other, in document order; fewer where the rest repeats. A title has
 * often two halves (`…2,547선 회복…환율 8.4원↓`): after the first choice, what the title counts and nobody told yet weighs too.
 */
export function pick(scores: Float64Array, { similarity, titleFigures }: Relations, count: number): number[] {
  const n = scores.length;
  const low = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const range = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY) - low || 1;
  const share = TITLE_FIGURES / Math.max(2, new Set(titleFigures.flat()).size);
  const nearest = new Float64Array(n);
  const told = new Set<number>();
  const chosen: number[] = [];
  const left = new Set(scores.keys());
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const i of left) {
      const fresh = chosen.length ? (titleFigures[i] ?? []).filter((figure) => !told.has(figure)).length : 0;
      const worth = (WORTH * ((scores[i] ?? 0) - low)) / range;
      const value = worth - (1 - WORTH) * (nearest[i] ?? 0) + share * fresh;
      if (value > most) {
        most = value;
        best = i;
      }
    }
    if (best < 0) break;
    left.delete(best);
    chosen.push(best);
    for (const figure of titleFigures[best] ?? []) told.add(figure);
    for (const i of left) {
      const likeness = similarity[best * n + i] ?? 0;
      if (likeness >= REPETITION) left.delete(i);
      else nearest[i] = Math.max(nearest[i] ?? 0, likeness);
    }
  }
  return chosen.sort((a, b) => a - b);
}
