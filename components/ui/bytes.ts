import type { Language } from '../../lib/words/language.ts';

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** A size as people read it, steps of 1,024: 36,352 bytes -> `35.5KB`; from a hundred on without a fraction. */
export function bytesInWords(bytes: number, language: Language): string {
  let amount = bytes;
  let at = 0;
  // 1023.6 KB would be written as 1,024 of them.
  while (Math.round(amount) >= 1024 && at < UNITS.length - 1) {
    amount /= 1024;
    at++;
  }
  const digits = { maximumFractionDigits: amount < 100 ? 1 : 0 };
  // The unit never stands on a line of its own.
  return `${amount.toLocaleString(language, digits)}${language === 'ko' ? '' : '\u00a0'}${UNITS[at]}`;
}
