import type { Mark } from '../../lib/model/mark.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { convertUnit } from './convert-unit.ts';
import { clockWords, dateWords } from './dates.ts';

export interface MarkDescription {
  readonly kind: string;
  /** The full value, or who it is. */
  readonly headline: string;
  /** The same in other words: a converted unit, the phrase of the text. */
  readonly also: readonly string[];
}

function withUnit(value: number, unit: string, language: Language): string {
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
  if (unit === 'KRW') return digits + readerWords[language].wonName;
  if (/^[A-Z]{3}$/.test(unit)) {
    try {
      const form = {
        style: 'currency',
        currency: unit,
        currencyDisplay: 'name',
        minimumFractionDigits: 0,
      } as const;
      return new Intl.NumberFormat(language, form).format(value);
    } catch {
      return `${digits} ${unit}`;
    }
  }
  return /^[%\p{Script=Hangul}]/u.test(unit) ? digits + unit : `${digits} ${unit}`.trimEnd();
}

function figureWords(value: number, unit: string, surface: string, language: Language): string[] {
  const lines = [withUnit(value, unit, language)];
  const converted = convertUnit(value, unit);
  if (converted) lines.push(`≈ ${withUnit(converted.value, converted.unit, language)}`);
  if (language === 'ko' && Math.abs(value) >= 100_000) {
    const short = new Intl.NumberFormat('ko', { notation: 'compact', maximumFractionDigits: 2 }).format(
      value,
    );
    if (!surface.includes(short)) lines.push(short);
  }
  return lines;
}

function headlines(mark: Mark, surface: string, language: Language): string[] {
  const { kind, value } = mark;
  if (typeof value === 'number') return figureWords(value, mark.unit ?? '', surface, language);
  if (value === undefined) return [mark.entity ?? surface];
  const words = kind === 'time' ? clockWords : dateWords;
  const [from = '', to] = value.split('/');
  return [to ? `${words(from, language)} – ${words(to, language)}` : words(from, language)];
}

/** `26만 장` -> 수량, `260,000장`; `황 CEO` -> 사람, `젠슨 황`, 본문에는 “황 CEO”. */
export function describeMark(mark: Mark, surface: string, language: Language): MarkDescription {
  const words = readerWords[language];
  const [headline = surface, ...also] = headlines(mark, surface, language);
  return {
    kind: words.kinds[mark.kind],
    headline,
    also: headline === surface ? also : [...also, words.inText(surface)],
  };
}
