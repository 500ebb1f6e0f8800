import { packSymbols } from './pack-symbols.ts';

/** Ascending keys as differences, a plane for each of their four bytes. What `readKeys` reads. */
export function packKeys(keys: readonly number[]): number[] {
  const steps = keys.map((key, number) => key - (keys[number - 1] ?? 0));
  const plane = (byte: number): number[] => steps.map((step) => (step >>> (byte * 8)) & 255);
  return plane(0).concat(packSymbols(plane(1)), packSymbols(plane(2)), packSymbols(plane(3)));
}
