import type { Mark } from '../../../lib/model/mark.ts';

/** One figure of a series, and what it is of. */
export interface Point {
  readonly label: string;
  readonly value: number;
  /** Index of its mark. */
  readonly index: number;
}

/** Figures of one unit that the text itself sets side by side. */
export interface Series {
  readonly unit: string;
  readonly points: readonly Point[];
}

/** A mark whose value can be drawn: a sum, an amount or a share, not below nothing. */
export const isAmount = (mark: Mark): mark is Mark & { readonly value: number } =>
  typeof mark.value === 'number' &&
  mark.value >= 0 &&
  (mark.kind === 'money' || mark.kind === 'quantity' || mark.kind === 'percent');

/** Fewer are compared by reading. */
const FEWEST = 3;
/** More no longer help in a narrow panel. */
const MOST = 16;

/** A series is worth drawing when every figure is of something else, and they are not all the same. */
export function isWorthDrawing({ points }: Series): boolean {
  const labels = new Set(points.map(({ label }) => label));
  const values = new Set(points.map(({ value }) => value));
  return points.length >= FEWEST && points.length <= MOST && labels.size === points.length && values.size > 1;
}
