import { position } from './position.ts';
import { shape } from './shape.ts';
import type { Subject } from './subject.ts';
import { theme } from './theme.ts';
import { wording } from './wording.ts';

/** Every feature of every candidate, by name. One family a file; a new one is listed here and weighed in weights.ts. */
export const measureFeatures = (subject: Subject) => ({
  ...position(subject),
  ...theme(subject),
  ...shape(subject),
  ...wording(subject),
});

export type FeatureName = keyof ReturnType<typeof measureFeatures>;
