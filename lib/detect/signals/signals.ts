/** Takes one signal of the page, about 0 to 1. A signal that is not there is not put, and counts as 0. */
export type Put = (name: string, value: number) => void;

/** 0 at 0, a half at `half`, never quite 1: many more of the same says little more. */
export function saturate(value: number, half: number): number {
  return value <= 0 ? 0 : value / (value + half);
}
