import type { Candidate, Passage } from '../../finder.ts';
import { matchAt, matchBefore } from '../anchors.ts';
import { type Day, isoMonth } from '../calendar.ts';
import { dayOrNothing, interval, LEADS, leanYear, STRETCH, YEAR_WORDS, yearOf } from './relative.ts';

const DASH = '\\s?[~∼〜–-]\\s?';
const MONTH = '1[0-2]|0?[1-9]';
const DAY = '3[01]|[12]\\d|0?[1-9]';
const DATE = new RegExp(
  `(?:(?<year>\\d{4}|\\d\\d)\\s?년\\s?)?(?<month>${MONTH})(?:${DASH}(?<until>${MONTH}))?월(?!드)` +
    `(?:\\s?(?<day>${DAY})(?:일(?!간)(?:${DASH}(?:(?<month2>${MONTH})월\\s?)?(?<day2>${DAY})일)?|${DASH}(?<day3>${DAY})일)` +
    `|\\s${STRETCH})?`,
  'y',
);
const BEFORE = new RegExp(`(?<![가-힣])(?:(?<lead>${LEADS})\\s|(?<word>${YEAR_WORDS})\\s?|[’'‘])$`);
const REACH = 7;

function valueOfMonth(
  { year, month, until, day, month2, day2, day3 }: Record<string, string | undefined>,
  lead: string,
  word: string | undefined,
  stretch: boolean,
  reference: Day | undefined,
): string | undefined {
  const number = Number(month);
  const at = year || word ? yearOf(year ?? word ?? '', reference) : leanYear(lead, number, reference);
  if (at === undefined || stretch) return undefined;
  if (until) return interval(isoMonth(at, number), isoMonth(at, Number(until)));
  if (!day) return isoMonth(at, number);
  const from = dayOrNothing(at, number, Number(day));
  const last = day2 ?? day3;
  return last ? interval(from, dayOrNothing(at, Number(month2 ?? number), Number(last))) : from;
}

/** Months and days of months: `2025년 10월 31일`, `지난 9월`, `내년 3월`, `11월 1일~3일`, `8~10월`, `10월 말`. */
export function* monthDates({ text, reference, digits }: Passage): Generator<Candidate> {
  let last = 0;
  for (const at of digits) {
    if (at < last) continue;
    const match = matchAt(DATE, text, at);
    if (!match?.groups) continue;
    last = at + match[0].length;
    const before = matchBefore(BEFORE, text, at, REACH);
    const { lead = '', word } = before?.groups ?? {};
    const stretch = !/[월일]$/.test(match[0]);
    const value = valueOfMonth(match.groups, lead, word, stretch, reference);
    yield { start: at - (before?.[0].length ?? 0), end: last, kind: 'date', value };
  }
}
