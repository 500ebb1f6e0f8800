const MEAN_DECAY = 0.9;
const SPREAD_DECAY = 0.999;

/**
 * Gradient descent with a step of its own for each weight (Adam). `slopeAt` gives the loss's slope at the weights, which are
 * changed in place; `rate` is the size of a step, by round from 1 on. Deterministic.
 */
export function descend(
  weights: Float64Array,
  rounds: number,
  rate: (round: number) => number,
  slopeAt: (weights: Float64Array) => Float64Array,
): void {
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeAt(weights);
    for (const [k, gradient] of slope.entries()) {
      mean[k] = MEAN_DECAY * (mean[k] ?? 0) + (1 - MEAN_DECAY) * gradient;
      spread[k] = SPREAD_DECAY * (spread[k] ?? 0) + (1 - SPREAD_DECAY) * gradient * gradient;
      const direction = (mean[k] ?? 0) / (1 - MEAN_DECAY ** round);
      const size = Math.sqrt((spread[k] ?? 0) / (1 - SPREAD_DECAY ** round));
      weights[k] = (weights[k] ?? 0) - (rate(round) * direction) / (size + 1e-8);
    }
  }
}
