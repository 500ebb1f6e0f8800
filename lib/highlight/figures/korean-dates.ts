import type { Candidate, Passage } from '../finder.ts';
import { addMonths, type Day, fullYear, isDay, isoDay, isoMonth } from './calendar.ts';

const LEAD = '지난|오는|이번|다음|다가오는|돌아오는|올|매년|매달';
const YEAR_WORD = '올해|올 해|금년|지난해|작년|재작년|내년|내후년|다음 해|이듬해|같은 해';
const MONTH_WORD = '지난달|지난 달|이번 달|이번달|이달|이 달|다음 달|다음달|내달|새달';
const YEAR = `${YEAR_WORD}|(?<!\\d)\\d{4}\\s?년|(?<!\\d)[’'‘]?\\d\\d년(?= ?\\d{1,2}월)`;
const PART_OF_MONTH = '(?:\\s(?:초순|초|중순|중반|하순|말))(?=$|[^가-힣]|[은는이을에의로까부께쯤경])';

const MONTHS = new RegExp(
  `(?:(?<![가-힣])(?<lead>${LEAD})\\s)?(?:(?<year>${YEAR})\\s?)?(?<!\\d)(?<month>1[0-2]|0?[1-9])월(?!드)` +
    `(?:\\s?(?<day>3[01]|[12]\\d|0?[1-9])(?:일(?!간)(?<range>\\s?[~∼〜–-]\\s?(?:(?<month2>1[0-2]|[1-9])월\\s?)?(?<day2>3[01]|[12]\\d|[1-9])일)?|\\s?[~∼〜–-]\\s?(?<day3>3[01]|[12]\\d|[1-9])일)` +
    `|${PART_OF_MONTH})?`,
  'g',
);
const DAYS = new RegExp(
  `(?:(?<![가-힣])(?<lead>${LEAD}|${MONTH_WORD})\\s?)?(?<![\\d.,:월]|월 )(?<day>3[01]|[12]\\d|[1-9])(?:\\s?[~∼〜–-]\\s?(?<day2>3[01]|[12]\\d|[1-9]))?일(?!간|차|정|본|반|시|째|\\s?(?:동안|만에|이내|이상|안에|내에|넘게|연속|내내|뒤|전|후|남짓|가까이|이하|미만|째|간|새|치))`,
  'g',
);
const PERIODS = new RegExp(
  `(?:(?<![가-힣])(?<lead>${LEAD})\\s?)?(?:(?<year>${YEAR}|(?<!\\d)\\d{4}년도?)\\s?)?(?<![\\d])(?:(?<quarter>[1-4])\\s?[/사]?\\s?(?:4\\s?)?분기|(?<half>[상하])반기)(?!점)`,
  'g',
);
const YEARS =
  /(?:(?<![가-힣])(?:지난|오는) )?(?<![\d.,])(?<year>(?:1[0-9]|2[01])\d\d)(?:\s?[~∼〜–-]\s?(?<year2>\d{4}))?\s?년(?:(?<decade>대)|도)?(?!간|생|산|형|식|\s?(?:동안|만에|간|전에|전의?|뒤|이상|넘게|가까이))(?:\s(?:초반?|중반|후반|말|봄|여름|가을|겨울)(?=$|[^가-힣]|[은는이을에의로까부께]))?/g;
const ERAS =
  /(?:기원전\s?)?(?<![\d])\d{1,2}세기(?:\s(?:초반?|중반|중엽|후반|말엽?|초엽))?|(?<![\d가-힣])[’'‘]?[1-9]0년대(?:\s(?:초반?|중반|후반|말))?|기원전\s?\d{1,4}년|(?:조선|고려|구석기|신석기|청동기|일제강점기)\s?시대(?=[는은의에])/g;
const NUMBERS =
  /(?<![\d.,/:-])(?<year>(?:19|20)\d\d|\d\d(?=[.-]\d\d[.-]\d\d(?!\d)))(?<mark>[./-])\s?(?<month>1[0-2]|0?[1-9])\k<mark>\s?(?<day>3[01]|[12]\d|0?[1-9])\.?(?![\d/:-]|\.\d)/g;
const MONTH_DAY =
  /(?<![\d./-])(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?![\d/.]|\s?(?:컵|쪽))/g;

type Groups = Record<string, string | undefined>;

/** The year that `내년` or `2025년` means; undefined when nothing fixes it. */
function yearOf(words: string | undefined, reference: Day | undefined): number | undefined {
  const digits = /\d+/.exec(words ?? '')?.[0];
  if (digits) return fullYear(Number(digits));
  if (!reference) return undefined;
  if (!words || /올해|올 해|금년/.test(words)) return reference.year;
  if (words === '재작년') return reference.year - 2;
  if (/지난해|작년/.test(words)) return reference.year - 1;
  if (words === '내후년') return reference.year + 2;
  return words === '내년' ? reference.year + 1 : undefined;
}

/** `지난 9월` lies before the reference, `오는 3월` after it, a bare month in the same year. */
function leanYear(lead: string | undefined, month: number, reference: Day | undefined): number | undefined {
  if (!reference) return undefined;
  if (lead === '지난' && month > reference.month) return reference.year - 1;
  if ((lead === '오는' || lead === '다음') && month < reference.month) return reference.year + 1;
  return reference.year;
}

const dayOrNothing = (year: number | undefined, month: number, day: number): string | undefined =>
  year !== undefined && isDay({ year, month, day }) ? isoDay({ year, month, day }) : undefined;

const joined = (from: string | undefined, to: string | undefined): string | undefined =>
  from && to ? `${from}/${to}` : undefined;

function monthValue(groups: Groups, whole: string, reference: Day | undefined): string | undefined {
  const month = Number(groups.month);
  const year = groups.year ? yearOf(groups.year, reference) : leanYear(groups.lead, month, reference);
  if (/^매/.test(groups.lead ?? '')) return undefined;
  if (groups.day) {
    const from = dayOrNothing(year, month, Number(groups.day));
    const last = groups.day2 ?? groups.day3;
    if (!last) return from;
    return joined(from, dayOrNothing(year, Number(groups.month2 ?? month), Number(last)));
  }
  return year === undefined || /[초말순반]$/.test(whole) ? undefined : isoMonth(year, month);
}

function dayValue(
  { lead = '', day, day2 }: Groups,
  reference: Day | undefined,
  month: Day | undefined,
): string | undefined {
  if (!reference) return undefined;
  const first = Number(day);
  const shift = /다음|내달|새달/.test(lead) && /달/.test(lead) ? 1 : /지난\s?달/.test(lead) ? -1 : 0;
  const base =
    shift || /달/.test(lead) || !month
      ? addMonths(reference, shift)
      : { year: month.year, month: month.month };
  let at = { year: base.year, month: base.month };
  if (lead === '지난' && first > reference.day) at = addMonths(reference, -1);
  if (lead === '오는' && first < reference.day) at = addMonths(reference, 1);
  const from = dayOrNothing(at.year, at.month, first);
  return day2 ? joined(from, dayOrNothing(at.year, at.month, Number(day2))) : from;
}

/** A day mentioned with its month shortly before: `10월 4일과 11일`. */
const NEAR = 16;

/** Calendar dates in Korean: `2025년 10월 31일`, `지난달 28일`, `내년 1분기`, `11월 1일~3일`, `2024. 5. 3.`, `18세기 후반`. */
export function* koreanDates({ text, reference, korean }: Passage): Generator<Candidate> {
  let last: { end: number; day: Day } | undefined;
  const monthAt = new Map<number, Day>();
  for (const match of korean ? text.matchAll(MONTHS) : []) {
    const value = monthValue(match.groups ?? {}, match[0], reference);
    const end = match.index + match[0].length;
    yield { start: match.index, end, kind: 'date', value };
    if (value && value.length === 10) {
      last = { end, day: { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: 1 } };
      monthAt.set(end, last.day);
    }
  }
  for (const match of korean ? text.matchAll(DAYS) : []) {
    const near = [...monthAt].find(([end]) => match.index > end && match.index - end < NEAR)?.[1];
    const value = dayValue(match.groups ?? {}, reference, near);
    yield { start: match.index, end: match.index + match[0].length, kind: 'date', value };
  }
  for (const match of korean ? text.matchAll(PERIODS) : []) {
    const { year, quarter, half, lead } = match.groups ?? {};
    const at = yearOf(year, reference);
    const number = quarter ? Number(quarter) : 0;
    const past = lead === '지난' && reference && !year && quarter && number * 3 > reference.month + 2 ? 1 : 0;
    const value =
      at === undefined ? undefined : `${at - past}-${quarter ? `Q${quarter}` : half === '상' ? 'H1' : 'H2'}`;
    yield { start: match.index, end: match.index + match[0].length, kind: 'date', value };
  }
  for (const match of korean ? text.matchAll(YEARS) : []) {
    const { year, year2, decade } = match.groups ?? {};
    const plain = /(?:년|년도|대)$/.test(match[0]);
    const value = !plain ? undefined : year2 ? `${year}/${year2}` : `${year}${decade ? 's' : ''}`;
    yield { start: match.index, end: match.index + match[0].length, kind: 'date', value };
  }
  for (const match of korean ? text.matchAll(ERAS) : []) {
    yield { start: match.index, end: match.index + match[0].length, kind: 'date' };
  }
  for (const match of text.matchAll(NUMBERS)) {
    const { year, month, day } = match.groups ?? {};
    const value = dayOrNothing(fullYear(Number(year)), Number(month), Number(day));
    // `2025.11.03.` ends its own sentence or abbreviates 일: the point belongs to it only in the spaced form.
    const length = match[0].length - (match[0].endsWith('.') && !/\. /.test(match[0]) ? 1 : 0);
    if (value) yield { start: match.index, end: match.index + length, kind: 'date', value, priority: 1 };
  }
  for (const match of korean ? text.matchAll(MONTH_DAY) : []) {
    const { month, day } = match.groups ?? {};
    const value = dayOrNothing(reference?.year, Number(month), Number(day));
    if (value) yield { start: match.index, end: match.index + match[0].length, kind: 'date', value };
  }
}
