import type { Scheme } from '../../lib/highlight/tagger/labels.ts';
import type { Encoded } from './encode.ts';
import { Learner } from './learner.ts';
import { randomFrom, shuffled } from './random.ts';

export interface Settings {
  readonly scheme: Scheme;
  readonly features: number;
  readonly epochs: number;
  /** Step size. */
  readonly alpha: number;
  /** What a weight must be worth to be kept. */
  readonly l1: number;
  readonly l2: number;
  /** Share of a unit's features left out at random while it learns, so that context counts where names are unknown. */
  readonly dropout: number;
  readonly seed: number;
}

export interface Crf {
  readonly scheme: Scheme;
  /** `feature * labels + label`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** A linear chain trained on the likelihood, sentence by sentence in random order. The corpora's features are numbered. */
export function train(corpora: readonly Encoded[], settings: Settings, log: (line: string) => void): Crf {
  const random = randomFrom(settings.seed);
  const learner = new Learner(settings, random);
  const sizes = corpora.map(({ offsets }) => offsets.length - 1);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const started = process.cpuUsage().user;
    for (const picked of shuffled(total, random)) {
      let sentence = picked;
      let which = 0;
      while (sentence >= (sizes[which] as number)) sentence -= sizes[which++] as number;
      learner.learn(corpora[which] as Encoded, sentence);
    }
    log(`epoch ${epoch + 1}: ${Math.round((process.cpuUsage().user - started) / 1e6)} s`);
  }
  return { scheme: settings.scheme, weights: learner.features.weights, transitions: learner.transitions };
}
