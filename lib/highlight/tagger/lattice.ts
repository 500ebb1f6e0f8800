import type { Scheme } from './labels.ts';

/**
 * Work space of one tagger: one sequence of units (letters, or words) at a time. Grows with the longest sequence and is
 * used again, so that the inner loops allocate nothing. All rows are `unit * labels + label`.
 */
export class Lattice {
  readonly scheme: Scheme;
  readonly labels: number;
  /** What the features say; filled by the caller. */
  scores = new Float32Array(0);
  /** Probability of each label, by `sumProduct`. */
  marginals = new Float32Array(0);
  /** The best label of each unit, by `viterbi`. */
  path = new Uint8Array(0);
  back = new Uint8Array(0);
  /** Scaled forward probabilities, by `sumProduct`; best scores, by `viterbi`. */
  forward = new Float64Array(0);
  /** Scaled backward probabilities times the unit's own factor, by `sumProduct`. */
  after = new Float64Array(0);
  /** The labels of each unit that are likely enough to be looked at again, by `sumProduct`, and how many they are. */
  active = new Uint8Array(0);
  activeCount = new Uint8Array(0);
  /** What comes in to each label of one unit, for `sumProduct` alone. */
  readonly before: Float64Array;
  private capacity = 0;

  constructor(scheme: Scheme) {
    this.scheme = scheme;
    this.labels = scheme.labels;
    this.before = new Float64Array(scheme.labels);
  }

  /** Room for `units`, with all scores zero. */
  reset(units: number): void {
    if (units > this.capacity) {
      this.capacity = Math.max(512, units * 2);
      const size = this.capacity * this.labels;
      this.scores = new Float32Array(size);
      this.marginals = new Float32Array(size);
      this.forward = new Float64Array(size);
      this.after = new Float64Array(size);
      this.back = new Uint8Array(size);
      this.active = new Uint8Array(size);
      this.activeCount = new Uint8Array(this.capacity);
      this.path = new Uint8Array(this.capacity);
    }
    this.scores.fill(0, 0, units * this.labels);
  }
}
