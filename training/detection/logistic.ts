/** One page: its signals, 1 for an article, and how much it counts. */
export interface Sample {
  readonly signals: Readonly<Record<string, number>>;
  readonly target: 0 | 1;
  readonly weight: number;
}

export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Logistic regression with a quadratic penalty on the weights, by plain gradient steps with momentum. Deterministic. */
export function fitModel(
  samples: readonly Sample[],
  names: readonly string[],
  penalty = 0.5,
  steps = 1500,
): Model {
  const rows = samples.map(({ signals }) => Float64Array.from(names, (name) => signals[name] ?? 0));
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  let bias = 0;
  let biasSpeed = 0;
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(names.length);
    let biasSlope = 0;
    rows.forEach((row, i) => {
      const sample = samples[i] as Sample;
      let sum = bias;
      for (let k = 0; k < row.length; k++) sum += (weights[k] as number) * (row[k] as number);
      const error = sample.weight * (1 / (1 + Math.exp(-sum)) - sample.target);
      biasSlope += error;
      for (let k = 0; k < row.length; k++) slope[k] = (slope[k] as number) + error * (row[k] as number);
    });
    const rate = 0.5;
    for (let k = 0; k < weights.length; k++) {
      const gradient = ((slope[k] as number) + penalty * (weights[k] as number)) / total;
      speed[k] = 0.9 * (speed[k] as number) - rate * gradient;
      weights[k] = (weights[k] as number) + (speed[k] as number);
    }
    biasSpeed = 0.9 * biasSpeed - (rate * biasSlope) / total;
    bias += biasSpeed;
  }
  return { bias, weights: Object.fromEntries(names.map((name, k) => [name, weights[k] as number])) };
}

/** The probability that a page with these signals is an article. */
export function predict(model: Model, signals: Readonly<Record<string, number>>): number {
  let sum = model.bias;
  for (const name in signals) sum += (model.weights[name] ?? 0) * (signals[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
