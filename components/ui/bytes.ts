import type { Language } from '../../lib/words/language.ts';

/** `1234567` bytes -> `1.2MB`, in the language's own way. */
export function bytesInWords(size: number, language: Language): string {
  const [unit, by] = size < 1e6 ? ['kilobyte', 1e3] : size < 1e9 ? ['megabyte', 1e6] : ['gigabyte', 1e9];
  const style = {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  } as const;
  // The unit never stands on a line of its own.
  return new Intl.NumberFormat(language, style).format(size / Number(by)).replace(/ /g, '\u00a0');
}
