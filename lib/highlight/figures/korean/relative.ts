import { addMonths, type Day, fullYear, isDay, isoDay } from '../calendar.ts';

/** Said before a month, a day or a quarter and part of it: `지난 31일`, `오는 3월`. */
export const LEADS = '지난|오는|이번|다음|다가오는|돌아오는|올|매년|매달|매월';
/** Years from the reference; `이듬해` and `같은 해` have none. */
const YEARS: Readonly<Record<string, number | undefined>> = {
  재작년: -2,
  지난해: -1,
  '지난 해': -1,
  작년: -1,
  전년: undefined,
  올해: 0,
  '올 해': 0,
  금년: 0,
  내년: 1,
  내후년: 2,
  '다음 해': undefined,
  이듬해: undefined,
  '같은 해': undefined,
  그해: undefined,
};
/** Months from the reference. */
const MONTHS: Readonly<Record<string, number>> = {
  지난달: -1,
  '지난 달': -1,
  전달: -1,
  이달: 0,
  '이 달': 0,
  이번달: 0,
  '이번 달': 0,
  다음달: 1,
  '다음 달': 1,
  내달: 1,
  새달: 1,
};
export const YEAR_WORDS = Object.keys(YEARS).join('|');
export const MONTH_WORDS = Object.keys(MONTHS).join('|');
/** `말`, `중순`: a stretch of a month or year, and a particle or nothing behind it. */
export const STRETCH =
  '(?:초순|초반|초|상순|중순|중반|중엽|하순|후반|말엽|말|봄|여름|가을|겨울)(?=$|[^가-힣]|[은는이을를에의로까부께쯤경])';

/** The year that `내년` or `2025` means; undefined when nothing fixes it. */
export function yearOf(words: string, reference: Day | undefined): number | undefined {
  const digits = /\d+/.exec(words)?.[0];
  if (digits) return fullYear(Number(digits));
  const shift = YEARS[words];
  return reference && shift !== undefined ? reference.year + shift : undefined;
}

/** The month that `지난달` means. */
export function monthOf(
  words: string,
  reference: Day | undefined,
): { year: number; month: number } | undefined {
  const shift = MONTHS[words];
  return reference && shift !== undefined ? addMonths(reference, shift) : undefined;
}

/** `지난 9월` lies before the reference, `오는 3월` after it, a bare month in the same year. */
export function leanYear(lead: string, month: number, reference: Day | undefined): number | undefined {
  if (!reference || /^매/.test(lead)) return undefined;
  if (lead === '지난' && month > reference.month) return reference.year - 1;
  if (/^(?:오는|다음|다가오는|돌아오는)$/.test(lead) && month < reference.month) return reference.year + 1;
  return reference.year;
}

export const dayOrNothing = (year: number | undefined, month: number, day: number): string | undefined =>
  year !== undefined && isDay({ year, month, day }) ? isoDay({ year, month, day }) : undefined;

/** An ISO 8601 interval where both ends are known. */
export const interval = (from: string | undefined, to: string | undefined): string | undefined =>
  from && to ? `${from}/${to}` : undefined;
