/** Share of a choice that is worth rather than difference from what is chosen already (maximal marginal relevance). */
const WORTH = 0.85;
/** From this cosine on a sentence says again what was said: boards quote, and agencies repeat their lead. */
const REPETITION = 0.8;

/** The `count` best candidates that do not repeat each other, in document order; fewer where the rest repeats. `similarity` is `n * n`, row by row. */
export function pick(scores: Float64Array, similarity: Float64Array, count: number): number[] {
  const n = scores.length;
  const low = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const range = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY) - low || 1;
  const nearest = new Float64Array(n);
  const chosen: number[] = [];
  const left = new Set(scores.keys());
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const i of left) {
      const value = (WORTH * ((scores[i] ?? 0) - low)) / range - (1 - WORTH) * (nearest[i] ?? 0);
      if (value > most) {
        most = value;
        best = i;
      }
    }
    if (best < 0) break;
    left.delete(best);
    chosen.push(best);
    for (const i of left) {
      const likeness = similarity[best * n + i] ?? 0;
      if (likeness >= REPETITION) left.delete(i);
      else nearest[i] = Math.max(nearest[i] ?? 0, likeness);
    }
  }
  return chosen.sort((a, b) => a - b);
}
