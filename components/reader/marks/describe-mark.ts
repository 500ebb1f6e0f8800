import type { Mark } from '../../../lib/model/mark.ts';
import type { Language } from '../../../lib/words/language.ts';
import { markWords } from '../../../lib/words/marks.ts';
import { clockWords, dateWords } from '../dates.ts';
import { amountWords, shortAmount } from './amount-words.ts';
import { convertUnit } from './convert-unit.ts';
import { distanceWords } from './distance.ts';

export interface MarkDescription {
  readonly kind: string;
  /** The full value, the resolved day, or who it is. */
  readonly headline: string;
  /** The same in other words: a short form, other units, how far from the day of publication. */
  readonly also: readonly string[];
}

export interface MarkContext {
  /** The mark's own words in the text. */
  readonly surface: string;
  readonly language: Language;
  /** ISO 8601. */
  readonly published?: string | undefined;
}

function figureLines(value: number, unit: string, { surface, language }: MarkContext): string[] {
  const lines = [amountWords(value, unit, language)];
  const short = shortAmount(value, language);
  if (short && !surface.replaceAll(' ', '').includes(short.replaceAll(' ', ''))) lines.push(short);
  const others = convertUnit(value, unit, language);
  if (others.length > 0)
    lines.push(`≈ ${others.map((other) => amountWords(other.value, other.unit, language)).join(' · ')}`);
  return lines;
}

function timeLines(mark: Mark, value: string, { language, published }: MarkContext): string[] {
  const words = mark.kind === 'time' ? clockWords : dateWords;
  const [from = '', to] = value.split('/');
  if (to) return [`${words(from, language)} – ${words(to, language)}`];
  const distance = distanceWords(from, published, language);
  return [words(from, language), ...(distance ? [distance] : [])];
}

/** `26만 장` -> 수량, `260,000장`; `지난 31일` -> 날짜, `2025년 10월 31일 금요일`; `황 CEO` -> 사람, `젠슨 황`. */
export function describeMark(mark: Mark, context: MarkContext): MarkDescription {
  const { value } = mark;
  const lines =
    typeof value === 'number'
      ? figureLines(value, mark.unit ?? '', context)
      : typeof value === 'string'
        ? timeLines(mark, value, context)
        : [mark.entity ?? context.surface];
  const [headline = context.surface, ...also] = lines;
  return { kind: markWords[context.language].kinds[mark.kind], headline, also };
}
