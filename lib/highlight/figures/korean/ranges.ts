import type { Numeral } from '../../../text/numerals/numeral.ts';

const DASH = /^\s?[~∼〜–—-]\s?$/;
const LONGEST_DASH = 3;

/** The lower end of the range that `numerals[index]` closes: the `3` of `3~4%`. */
export function rangeBefore(text: string, numerals: readonly Numeral[], index: number): Numeral | undefined {
  const high = numerals[index];
  const low = numerals[index - 1];
  if (!high || !low) return undefined;
  const gap = high.start - low.end;
  return gap > 0 && gap <= LONGEST_DASH && DASH.test(text.slice(low.end, high.start)) ? low : undefined;
}

/** `3~4만` means 30,000 to 40,000: the lower end borrows the multiplier. */
export function lowerEnd(low: Numeral, high: Numeral): Numeral['value'] {
  const { value: from } = low;
  const { value: to } = high;
  if (typeof from !== 'number' || typeof to !== 'number') return from;
  if (low.form !== 'digits' || high.form !== 'mixed' || from >= 1000) return from;
  const factor = 10 ** Math.floor(Math.log10(to / Math.max(1, from)) + 1e-9);
  return factor >= 10 ? from * factor : from;
}
