import { type FeatureName, measureFeatures } from './features/all.ts';
import type { Subject } from './features/subject.ts';
import type { Weights } from './weights.ts';

/** A linear score per candidate: higher carries more of the article. Comparable within one article only. */
export function rank(subject: Subject, weights: Weights): Float64Array {
  const scores = new Float64Array(subject.candidates.length);
  for (const [name, values] of Object.entries(measureFeatures(subject))) {
    const weight = weights[name as FeatureName] ?? 0;
    if (weight !== 0)
      for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + weight * (values[i] ?? 0);
  }
  return scores;
}
