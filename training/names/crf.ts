import { Lattice } from '../../lib/highlight/tagger/lattice.ts';
import { sumProduct } from '../../lib/highlight/tagger/sum-product.ts';
import type { Encoded } from './encode.ts';
import { expectPairs } from './expect-pairs.ts';
import { randomFrom, shuffled } from './random.ts';

export interface Settings {
  readonly labels: number;
  readonly features: number;
  readonly epochs: number;
  /** Step size of FTRL-proximal. */
  readonly alpha: number;
  /** What a weight must be worth to be kept. */
  readonly l1: number;
  readonly l2: number;
  /** Share of a unit's features left out at random while it learns, so that context counts where names are unknown. */
  readonly dropout: number;
  readonly seed: number;
}

export interface Crf {
  readonly labels: number;
  /** `feature * labels + label`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** A corpus with numbered features and how much each of its sentences counts. */
export interface Weighted {
  readonly corpus: Encoded;
  readonly weight: number;
}

const NEGLIGIBLE = 0.005;
const BETA = 1;

/** A linear chain trained by FTRL-proximal on the likelihood, sentence by sentence (McMahan et al. 2013). */
export function train(corpora: readonly Weighted[], settings: Settings, log: (line: string) => void): Crf {
  const { labels, features, alpha, l1, l2, dropout } = settings;
  const weights = new Float32Array(features * labels);
  const z = new Float32Array(features * labels);
  const n = new Float32Array(features * labels);
  const transitions = new Float32Array(labels * labels);
  const factors = new Float32Array(labels * labels).fill(1);
  const squares = new Float64Array(labels * labels);
  const expected = new Float64Array(labels * labels);
  const lattice = new Lattice(labels);
  const random = randomFrom(settings.seed);
  const bounds = corpora.map(({ corpus }) => corpus.offsets.length - 1);
  const total = bounds.reduce((sum, count) => sum + count, 0);
  let dropped = new Uint8Array(0);

  const learn = (at: number, gradient: number): void => {
    const before = n[at] as number;
    const after = before + gradient * gradient;
    n[at] = after;
    const root = Math.sqrt(after);
    const sum = (z[at] as number) + gradient - ((root - Math.sqrt(before)) / alpha) * (weights[at] as number);
    z[at] = sum;
    weights[at] =
      sum > l1
        ? -(sum - l1) / ((BETA + root) / alpha + l2)
        : sum < -l1
          ? -(sum + l1) / ((BETA + root) / alpha + l2)
          : 0;
  };

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const started = process.cpuUsage().user;
    for (let picked of shuffled(total, random)) {
      let which = 0;
      while (picked >= (bounds[which] as number)) picked -= bounds[which++] as number;
      const { corpus, weight } = corpora[which] as Weighted;
      const first = corpus.offsets[picked] as number;
      const count = (corpus.offsets[picked + 1] as number) - first;
      if (count === 0) continue;
      const { width, keys } = corpus;
      const from = first * width;
      if (dropped.length < count * width) dropped = new Uint8Array(count * width * 2);
      if (dropout > 0)
        for (let slot = 0; slot < count * width; slot++) dropped[slot] = random() < dropout ? 1 : 0;
      lattice.reset(count);
      const { scores, marginals } = lattice;
      for (let unit = 0; unit < count; unit++) {
        for (let slot = unit * width; slot < (unit + 1) * width; slot++) {
          const feature = keys[from + slot] as number;
          if (feature < 0 || dropped[slot]) continue;
          const row = feature * labels;
          for (let label = 0; label < labels; label++)
            scores[unit * labels + label] =
              (scores[unit * labels + label] as number) + (weights[row + label] as number);
        }
      }
      sumProduct(lattice, count, factors);
      for (let unit = 0; unit < count; unit++) {
        const gold = corpus.labels[first + unit] as number;
        for (let label = 0; label < labels; label++) {
          const gradient = ((marginals[unit * labels + label] as number) - (label === gold ? 1 : 0)) * weight;
          if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
          for (let slot = unit * width; slot < (unit + 1) * width; slot++) {
            const feature = keys[from + slot] as number;
            if (feature >= 0 && !dropped[slot]) learn(feature * labels + label, gradient);
          }
        }
      }
      expectPairs(lattice, count, factors, expected);
      for (let unit = first + 1; unit < first + count; unit++) {
        const pair = (corpus.labels[unit - 1] as number) * labels + (corpus.labels[unit] as number);
        expected[pair] = (expected[pair] as number) - 1;
      }
      for (let pair = 0; pair < expected.length; pair++) {
        const gradient = (expected[pair] as number) * weight;
        if (gradient === 0) continue;
        squares[pair] = (squares[pair] as number) + gradient * gradient;
        transitions[pair] =
          (transitions[pair] as number) - (alpha * gradient) / (BETA + Math.sqrt(squares[pair] as number));
        factors[pair] = Math.exp(transitions[pair] as number);
      }
    }
    log(`epoch ${epoch + 1}: ${Math.round((process.cpuUsage().user - started) / 1e6)} s`);
  }
  return { labels, weights, transitions };
}
