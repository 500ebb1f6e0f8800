import type { Language } from '../../../lib/words/language.ts';
import { markWords } from '../../../lib/words/marks.ts';

/** Units that stand right behind their number: `3%`, `260,000장`, `27℃`. */
const CLOSE = /^(?:[%‰℃℉°]|\p{Script=Hangul})/u;

/** `260000`, `장` -> `260,000장`; `1200000000`, `USD` -> `1,200,000,000 미국 달러`; an unknown code stays as it is. */
export function amountWords(value: number, unit: string, language: Language): string {
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
  if (unit === 'KRW') return digits + markWords[language].won;
  if (/^[A-Z]{3}$/.test(unit)) {
    try {
      const currency = { style: 'currency', currency: unit, currencyDisplay: 'name' } as const;
      return new Intl.NumberFormat(language, { ...currency, minimumFractionDigits: 0 }).format(value);
    } catch {
      return `${digits} ${unit}`;
    }
  }
  return CLOSE.test(unit) ? digits + unit : `${digits} ${unit}`.trimEnd();
}

/** `3200000000000` -> `3.2조`: the steps of ten thousand that Korean thinks in. Undefined where digits are short anyway. */
export function shortAmount(value: number, language: Language): string | undefined {
  if (Math.abs(value) < (language === 'ko' ? 100_000 : 1_000_000)) return undefined;
  const form = { notation: 'compact', maximumFractionDigits: 2 } as const;
  const long = language === 'ko' ? form : ({ ...form, compactDisplay: 'long' } as const);
  return new Intl.NumberFormat(language, long).format(value);
}
