import type { Candidate, Passage } from '../../finder.ts';
import { matchAt, matchBefore } from '../anchors.ts';
import { LEADS, STRETCH, YEAR_WORDS, yearOf } from './relative.ts';

const YEAR = new RegExp(
  `(?<year>(?:1[0-9]|2[01])\\d\\d)(?:\\s?년?\\s?[~∼〜–-]\\s?(?<year2>\\d{4}))?\\s?(?:학년도|년도|년(?<decade>대)?(?!간|생|산|형|식|\\s?(?:동안|만에|간|전에|전의?|뒤|이상|넘게|가까이)))(?:\\s?${STRETCH})?` +
    `|(?<short>\\d\\d)년(?:도|(?=생)|\\s(?:봄|여름|가을|겨울)(?![가-힣]{2}))`,
  'y',
);
const BEFORE_YEAR = /(?<![가-힣])(?:지난|오는)\s$/;
const ERA = new RegExp(`(?:\\d{1,2}세기|[1-9]0년대)(?:\\s?${STRETCH})?`, 'y');
const BEFORE_CHRIST = /\d{1,4}년|\d{1,2}세기/y;
const QUARTER = /(?:(?<year>\d{4})년도?\s)?(?<quarter>[1-4])\s?(?:\/\s?4\s?|사)?분기(?!점|마다)/y;
const HALF = /(?:(\d{4})년도?\s?)?(?<![가-힣])([상하])반기/g;
const BEFORE_PERIOD = new RegExp(`(?<![가-힣])(?:(?<lead>${LEADS})\\s|(?<word>${YEAR_WORDS})\\s?)$`);
const REACH = 7;

/** Years, decades, centuries: `2025년`, `지난 2013년`, `1990년대 말`, `92년도`, `2015학년도`, `18세기 후반`, `기원전 200년`. */
export function* yearDates({ text, digits }: Passage): Generator<Candidate> {
  for (const at of digits) {
    if (/[\d.,]/.test(text[at - 1] ?? '')) continue;
    const match = matchAt(YEAR, text, at);
    if (match?.groups) {
      const { year = '', year2, decade, short } = match.groups;
      const plain = /(?:년|년도|대)$/.test(match[0]);
      const single = short ? yearOf(short, undefined) : `${year}${decade ? 's' : ''}`;
      const value = plain ? (year2 ? `${year}/${year2}` : String(single)) : undefined;
      const lead = matchBefore(BEFORE_YEAR, text, at, 4)?.[0].length ?? 0;
      yield { start: at - lead, end: at + match[0].length, kind: 'date', value };
    }
    const before = matchBefore(/기원전\s?$/, text, at, 5)?.[0].length ?? 0;
    const era = matchAt(before ? BEFORE_CHRIST : ERA, text, at);
    if (era) yield { start: at - before, end: at + era[0].length, kind: 'date' };
  }
}

/** Quarters and halves of years: `3분기`, `내년 1분기`, `2025년 2/4분기`, `지난 4분기`, `올해 하반기`. */
export function* yearPeriods({ text, digits, reference }: Passage): Generator<Candidate> {
  const found: { at: number; end: number; year: string | undefined; part: string }[] = [];
  for (const at of digits) {
    const match = matchAt(QUARTER, text, at);
    if (match)
      found.push({
        at,
        end: at + match[0].length,
        year: match.groups?.year,
        part: `Q${match.groups?.quarter}`,
      });
  }
  for (const match of text.matchAll(HALF)) {
    const part = match[2] === '상' ? 'H1' : 'H2';
    found.push({ at: match.index, end: match.index + match[0].length, year: match[1], part });
  }
  for (const { at, end, year, part } of found) {
    const before = year ? undefined : matchBefore(BEFORE_PERIOD, text, at, REACH);
    const { lead, word } = before?.groups ?? {};
    const told = year ?? word;
    const base = told ? yearOf(told, reference) : reference?.year;
    const last = part.startsWith('Q') ? Number(part[1]) * 3 : Number(part[1]) * 6;
    const past = lead === '지난' && reference && last > reference.month + 2 ? 1 : 0;
    const value = base === undefined ? undefined : `${base - past}-${part}`;
    yield { start: at - (before?.[0].length ?? 0), end, kind: 'date', value };
  }
}
