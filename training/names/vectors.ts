import type { Sparse } from './neighbours.ts';
import { randomFrom } from './random.ts';

/** Rows that are searched along beside those that are kept, and how often the search is repeated (Halko, Martinsson and Tropp 2011). */
const SPARE = 8;
const ROUNDS = 3;
const SWEEPS = 12;

/** A matrix with its rows one after the other. */
type Dense = Float64Array;

/** Each row of `matrix` in `size` numbers: where it differs most from the others. Of length 1. */
export function vectorsOf(matrix: Sparse, size: number): Dense {
  const width = size + SPARE;
  const random = randomFrom(5);
  let right: Dense = Float64Array.from({ length: matrix.columns * width }, () => random() - 0.5);
  let left = times(matrix, right, width);
  for (let round = 0; round < ROUNDS; round++) {
    straighten(left, width);
    right = timesAcross(matrix, left, width);
    straighten(right, width);
    left = times(matrix, right, width);
  }
  straighten(left, width);
  const { values, turns } = eigen(squareOf(timesAcross(matrix, left, width), width), width);
  const order = [...values.keys()]
    .sort((a, b) => (values[b] as number) - (values[a] as number))
    .slice(0, size);
  const vectors = new Float64Array(matrix.rows * size);
  for (let row = 0; row < matrix.rows; row++)
    for (const [place, axis] of order.entries()) {
      let sum = 0;
      for (let k = 0; k < width; k++)
        sum += (left[row * width + k] as number) * (turns[k * width + axis] as number);
      // Half of each axis' weight: the square root of its singular value.
      vectors[row * size + place] = sum * Math.max(0, values[axis] as number) ** 0.25;
    }
  return toLengthOne(vectors, size);
}

function times({ rows, starts, at, values }: Sparse, right: Dense, width: number): Dense {
  const product = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++)
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) {
      const from = (at[entry] as number) * width;
      const value = values[entry] as number;
      for (let k = 0; k < width; k++)
        product[row * width + k] = (product[row * width + k] as number) + value * (right[from + k] as number);
    }
  return product;
}

function timesAcross({ rows, columns, starts, at, values }: Sparse, left: Dense, width: number): Dense {
  const product = new Float64Array(columns * width);
  for (let row = 0; row < rows; row++)
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) {
      const to = (at[entry] as number) * width;
      const value = values[entry] as number;
      for (let k = 0; k < width; k++)
        product[to + k] = (product[to + k] as number) + value * (left[row * width + k] as number);
    }
  return product;
}

/** Makes the columns stand at right angles, each of length 1. */
function straighten(matrix: Dense, width: number): void {
  for (let column = 0; column < width; column++) {
    for (let other = 0; other < column; other++) {
      let dot = 0;
      for (let at = 0; at < matrix.length; at += width)
        dot += (matrix[at + column] as number) * (matrix[at + other] as number);
      for (let at = 0; at < matrix.length; at += width)
        matrix[at + column] = (matrix[at + column] as number) - dot * (matrix[at + other] as number);
    }
    let square = 0;
    for (let at = column; at < matrix.length; at += width) square += (matrix[at] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let at = column; at < matrix.length; at += width) matrix[at] = (matrix[at] as number) / length;
  }
}

/** Columns times columns. */
function squareOf(matrix: Dense, width: number): Dense {
  const square = new Float64Array(width * width);
  for (let at = 0; at < matrix.length; at += width)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++)
        square[a * width + b] =
          (square[a * width + b] as number) + (matrix[at + a] as number) * (matrix[at + b] as number);
  return square;
}

/** Jacobi's method for a symmetric matrix, which it overwrites. Eigenvectors are the columns of `turns`. */
function eigen(matrix: Dense, width: number): { values: number[]; turns: Dense } {
  const turns = new Float64Array(width * width);
  for (let k = 0; k < width; k++) turns[k * width + k] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < width; p++)
      for (let q = p + 1; q < width; q++) {
        const off = matrix[p * width + q] as number;
        if (off === 0) continue;
        const theta = ((matrix[q * width + q] as number) - (matrix[p * width + p] as number)) / (2 * off);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const cosine = 1 / Math.hypot(tangent, 1);
        rotate(matrix, width, p, q, cosine, tangent * cosine, width, 1);
        rotate(matrix, width, p, q, cosine, tangent * cosine, 1, width);
        rotate(turns, width, p, q, cosine, tangent * cosine, 1, width);
      }
  return { values: Array.from({ length: width }, (_, k) => matrix[k * width + k] as number), turns };
}

/** Turns two rows (`along` = width, `step` = 1) or two columns (the reverse) of a square matrix. */
function rotate(
  matrix: Dense,
  width: number,
  p: number,
  q: number,
  cosine: number,
  sine: number,
  along: number,
  step: number,
): void {
  for (let k = 0; k < width; k++) {
    const first = p * along + k * step;
    const second = q * along + k * step;
    const a = matrix[first] as number;
    const b = matrix[second] as number;
    matrix[first] = cosine * a - sine * b;
    matrix[second] = sine * a + cosine * b;
  }
}

/** Each row of `size` numbers made so. Overwrites `vectors`. */
export function toLengthOne(vectors: Dense, size: number): Dense {
  for (let from = 0; from < vectors.length; from += size) {
    let square = 0;
    for (let k = from; k < from + size; k++) square += (vectors[k] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let k = from; k < from + size; k++) vectors[k] = (vectors[k] as number) / length;
  }
  return vectors;
}
