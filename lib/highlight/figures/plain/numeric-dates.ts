import type { Candidate, Passage } from '../../finder.ts';
import { matchAt } from '../anchors.ts';
import { fullYear, isDay, isoDay } from '../calendar.ts';

const YEAR_FIRST =
  /(?<year>(?:19|20)\d\d|\d\d(?=[.-]\d\d[.-]\d\d(?!\d)))(?<mark>[./-])\s?(?<month>1[0-2]|0?[1-9])\k<mark>\s?(?<day>3[01]|[12]\d|0?[1-9])\.?(?![\d/:-]|\.\d)/y;
const YEAR_LAST =
  /(?<one>\d{1,2})(?<mark>[./-])\s?(?<two>\d{1,2})\k<mark>\s?(?<year>(?:19|20)\d\d|\d\d(?=$|[^\d.%]))(?![\d/-]|:\d\d:)/y;
const MONTH_DAY = /(?<one>\d{1,2})\/(?<two>\d{1,2})(?![\d/.,]|\s?(?:컵|쪽|인치))/y;

/** Has every day there is. */
const LEAP_YEAR = 2024;

const dayOf = (year: number, month: number, day: number): string | undefined =>
  isDay({ year, month, day }) ? isoDay({ year, month, day }) : undefined;

/** `2025-10-31`, `2024. 5. 3.`, `25.11.01`, `31.10.2025`, `02/22/2016`. Day or month first is told by what can be a month. */
export function* numericDates({ text, digits, korean, reference }: Passage): Generator<Candidate> {
  for (const at of digits) {
    if (/[\d.,/:-]/.test(text[at - 1] ?? '')) continue;
    const first = matchAt(YEAR_FIRST, text, at);
    if (first?.groups) {
      const { year, month, day } = first.groups;
      const value = dayOf(fullYear(Number(year)), Number(month), Number(day));
      // `2025.11.03.` ends its own sentence or abbreviates 일: the point belongs to it only in the spaced form.
      const length = first[0].length - (first[0].endsWith('.') && !/\. /.test(first[0]) ? 1 : 0);
      if (value) yield { start: at, end: at + length, kind: 'date', value, priority: 1 };
      continue;
    }
    const last = matchAt(YEAR_LAST, text, at);
    if (last?.groups) {
      const { one, two, year, mark } = last.groups;
      const [a, b, y] = [Number(one), Number(two), fullYear(Number(year))];
      // Points have the day first wherever they are used; slashes and dashes either way.
      const value = mark === '.' ? dayOf(y, b, a) : (dayOf(y, a, b) ?? dayOf(y, b, a));
      const sure = mark === '.' || a > 12 || b > 12 || a === b;
      if (value && (year?.length === 4 || mark === '/'))
        yield {
          start: at,
          end: at + last[0].length,
          kind: 'date',
          value: sure ? value : undefined,
          priority: 1,
        };
    }
  }
  if (korean) yield* monthDays(text, digits, reference?.year);
}

/** `4/22`, `11/15`: a month and a day in a Korean text; `1/2` and `3/4` are parts of a whole. */
function* monthDays(text: string, digits: readonly number[], year: number | undefined): Generator<Candidate> {
  for (const at of digits) {
    if (/[\w./-]/.test(text[at - 1] ?? '')) continue;
    const match = matchAt(MONTH_DAY, text, at);
    const [one, two] = [Number(match?.groups?.one), Number(match?.groups?.two)];
    if (!match || (one < two && two <= 10 && one < 5 && !/일|까지|부터/.test(text.slice(at, at + 9))))
      continue;
    const value = year && dayOf(year, one, two);
    if (value || dayOf(LEAP_YEAR, one, two) || dayOf(LEAP_YEAR, two, one))
      yield { start: at, end: at + match[0].length, kind: 'date', value: value || undefined };
  }
}
