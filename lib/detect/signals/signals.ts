/** Numbers about one page, by name, about 0 to 1 each. A signal that was not seen is absent, which counts as 0. */
export type Signals = Readonly<Record<string, number>>;

/** 0 at 0, a half at `half`, never quite 1: many more of the same says little more. */
export function saturate(value: number, half: number): number {
  return value <= 0 ? 0 : value / (value + half);
}
