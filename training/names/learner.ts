import { Lattice } from '../../lib/highlight/tagger/lattice.ts';
import { sumProduct } from '../../lib/highlight/tagger/sum-product.ts';
import type { Settings } from './crf.ts';
import type { Encoded } from './encode.ts';
import { expectPairs } from './expect-pairs.ts';
import { BETA, Ftrl } from './ftrl.ts';

/** A gradient below this is not worth a step. */
const NEGLIGIBLE = 0.005;

/** Learns from one sentence at a time: what the model expects of it, less what is so. */
export class Learner {
  readonly features: Ftrl;
  readonly transitions: Float32Array;
  private readonly factors: Float32Array;
  private readonly squares: Float64Array;
  private readonly expected: Float64Array;
  private readonly lattice: Lattice;
  private readonly settings: Settings;
  private readonly random: () => number;
  /** The sentence's features, less those left out this time. */
  private seen = new Int32Array(0);

  constructor(settings: Settings, random: () => number) {
    const { scheme, features } = settings;
    const { labels } = scheme;
    this.settings = settings;
    this.random = random;
    this.features = new Ftrl(features * labels, settings);
    this.transitions = new Float32Array(labels * labels);
    this.factors = new Float32Array(labels * labels).fill(1);
    this.squares = new Float64Array(labels * labels);
    this.expected = new Float64Array(labels * labels);
    this.lattice = new Lattice(scheme);
  }

  learn(corpus: Encoded, sentence: number): void {
    const first = corpus.offsets[sentence] as number;
    const count = (corpus.offsets[sentence + 1] as number) - first;
    if (count === 0) return;
    this.look(corpus, first, count);
    this.score(count, corpus.width);
    sumProduct(this.lattice, count, this.factors);
    this.learnFeatures(corpus, first, count);
    this.learnTransitions(corpus.labels, first, count);
  }

  private look({ keys, width }: Encoded, first: number, count: number): void {
    const size = count * width;
    if (this.seen.length < size) this.seen = new Int32Array(size * 2);
    this.seen.set(keys.subarray(first * width, first * width + size));
    const { dropout } = this.settings;
    if (dropout > 0)
      for (let slot = 0; slot < size; slot++) if (this.random() < dropout) this.seen[slot] = -1;
  }

  private score(count: number, width: number): void {
    const { seen, lattice } = this;
    const { labels } = lattice;
    const { weights } = this.features;
    lattice.reset(count);
    const { scores } = lattice;
    for (let unit = 0; unit < count; unit++)
      for (let slot = unit * width; slot < (unit + 1) * width; slot++) {
        const row = (seen[slot] as number) * labels;
        if (row < 0) continue;
        for (let label = 0; label < labels; label++)
          scores[unit * labels + label] =
            (scores[unit * labels + label] as number) + (weights[row + label] as number);
      }
  }

  private learnFeatures({ labels: gold, width }: Encoded, first: number, count: number): void {
    const { seen, features } = this;
    const { labels, marginals } = this.lattice;
    for (let unit = 0; unit < count; unit++)
      for (let label = 0; label < labels; label++) {
        const gradient =
          (marginals[unit * labels + label] as number) - (label === gold[first + unit] ? 1 : 0);
        if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
        for (let slot = unit * width; slot < (unit + 1) * width; slot++) {
          const feature = seen[slot] as number;
          if (feature >= 0) features.learn(feature * labels + label, gradient);
        }
      }
  }

  private learnTransitions(gold: Uint8Array, first: number, count: number): void {
    const { expected, squares, transitions, factors } = this;
    expectPairs(this.lattice, count, factors, expected);
    for (let unit = first + 1; unit < first + count; unit++) {
      const pair = (gold[unit - 1] as number) * this.settings.scheme.labels + (gold[unit] as number);
      expected[pair] = (expected[pair] as number) - 1;
    }
    for (let pair = 0; pair < expected.length; pair++) {
      const gradient = expected[pair] as number;
      if (gradient === 0) continue;
      squares[pair] = (squares[pair] as number) + gradient * gradient;
      const rate = this.settings.alpha / (BETA + Math.sqrt(squares[pair] as number));
      transitions[pair] = (transitions[pair] as number) - rate * gradient;
      factors[pair] = Math.exp(transitions[pair] as number);
    }
  }
}
