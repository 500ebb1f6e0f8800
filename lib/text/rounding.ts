/** Significant digits of a number that is written out: 2 of 8200, 3 of 41.3. */
const digitsOf = (value: number): number =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/**
 * Does `told` say the positive number `value` with fewer digits, cut off or rounded? 8000 says 8214, `1만1천` says `1만1204`,
 * and 4 says 4.1 as well as 3.6: where digits are few, what is counted has to be compared too.
 */
export function isRoundingOf(told: number, value: number): boolean {
  // Most numbers are far apart, and to count digits takes long.
  if (told > 0 && (told * 2.1 < value || told > value * 1.6)) return false;
  const digits = digitsOf(told);
  if (value <= 0 || digits >= digitsOf(value)) return false;
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return [Math.floor, Math.round].some((cut) => Math.abs(cut(value / step) * step - told) < step / 1e6);
}
