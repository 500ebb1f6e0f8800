import type { Candidate, Passage } from '../../finder.ts';
import { matchAt, matchBefore } from '../anchors.ts';
import { addMonths, type Day } from '../calendar.ts';
import { dayOrNothing, interval, LEADS, leanYear, MONTH_WORDS, monthOf } from './relative.ts';

const DAY = '3[01]|[12]\\d|[1-9]';
const LENGTH = '동안|만에|이내|이상|안에|내에|넘게|연속|내내|뒤|전|후|남짓|가까이|이하|미만|째|간|새|치|걸';
const DATE = new RegExp(
  `(?<day>${DAY})(?:\\s?일?\\s?[~∼〜–-]\\s?(?<day2>${DAY}))?\\s?일(?!간|차|정|본|반|시|째|\\s?(?:${LENGTH}))`,
  'y',
);
const BEFORE = new RegExp(`(?<![가-힣])(?<lead>${LEADS}|${MONTH_WORDS})\\s?$`);
const REACH = 6;
const WITHIN = /(?:[\d.,:/-]|월 ?)$/;
/** A day mentioned with its month shortly before: `10월 4일과 11일`. */
const NEAR = /(\d{1,2})월 ?\d{1,2}일[^\n]{1,14}$/;
const NEAR_REACH = 22;

function monthFor(
  lead: string,
  day: number,
  near: string | undefined,
  reference: Day,
): { year: number; month: number } {
  const said = monthOf(lead, reference);
  if (said) return said;
  if (lead === '지난' && day > reference.day) return addMonths(reference, -1);
  if (/^(?:오는|다가오는|돌아오는)$/.test(lead) && day < reference.day) return addMonths(reference, 1);
  if (lead === '' && near)
    return { year: leanYear('', Number(near), reference) ?? reference.year, month: Number(near) };
  return reference;
}

/** Days without a month: `31일`, `지난 31일`, `오는 5일`, `지난달 28일`, `7일∼13일`. `3일간` and `5일 뒤` are lengths. */
export function* dayDates({ text, reference, digits }: Passage): Generator<Candidate> {
  for (const at of digits) {
    if (WITHIN.test(text.slice(Math.max(0, at - 2), at))) continue;
    const match = matchAt(DATE, text, at);
    if (!match) continue;
    const before = matchBefore(BEFORE, text, at, REACH);
    const start = at - (before?.[0].length ?? 0);
    const lead = before?.groups?.lead ?? '';
    const day = Number(match.groups?.day);
    const near = matchBefore(NEAR, text, at, NEAR_REACH)?.[1];
    const month = reference && !/^매/.test(lead) ? monthFor(lead, day, near, reference) : undefined;
    const from = month && dayOrNothing(month.year, month.month, day);
    const last = match.groups?.day2;
    const value = last ? interval(from, month && dayOrNothing(month.year, month.month, Number(last))) : from;
    yield { start, end: at + match[0].length, kind: 'date', value };
  }
}
