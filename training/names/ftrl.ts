/** FTRL-proximal (McMahan et al. 2013): one step size a weight, and weights that are worth little stay zero. */
export class Ftrl {
  readonly weights: Float32Array;
  private readonly sums: Float32Array;
  private readonly squares: Float32Array;
  private readonly alpha: number;
  private readonly l1: number;
  private readonly l2: number;

  constructor(size: number, { alpha, l1, l2 }: { alpha: number; l1: number; l2: number }) {
    this.weights = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.alpha = alpha;
    this.l1 = l1;
    this.l2 = l2;
  }

  learn(at: number, gradient: number): void {
    const { weights, sums, squares, alpha, l1, l2 } = this;
    const before = squares[at] as number;
    const after = before + gradient * gradient;
    squares[at] = after;
    const root = Math.sqrt(after);
    const sum =
      (sums[at] as number) + gradient - ((root - Math.sqrt(before)) / alpha) * (weights[at] as number);
    sums[at] = sum;
    const rate = (BETA + root) / alpha + l2;
    weights[at] = sum > l1 ? -(sum - l1) / rate : sum < -l1 ? -(sum + l1) / rate : 0;
  }
}

/** Keeps the first steps from being too long. */
export const BETA = 1;
