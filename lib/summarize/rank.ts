import { position } from './features/position.ts';
import { shape } from './features/shape.ts';
import type { Column, Subject } from './features/subject.ts';
import { theme } from './features/theme.ts';
import { wording } from './features/wording.ts';
import type { Weights } from './weights.ts';

const measure = (subject: Subject) => ({
  ...position(subject),
  ...theme(subject),
  ...shape(subject),
  ...wording(subject),
});

export type Features = Readonly<Record<keyof ReturnType<typeof measure>, Column>>;
export type FeatureName = keyof Features;

/** Every feature of every candidate, by name. */
export const measureFeatures = (subject: Subject): Features => measure(subject);

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
