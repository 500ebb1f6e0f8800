import type { Candidate, Passage } from '../../finder.ts';
import { matchAllBySign } from '../anchors.ts';
import { addDays, addMonths, type Day, isDay, isoDay, isoMonth, weekday } from '../calendar.ts';
import { monthOf } from '../reference-day.ts';

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const DAY_FIRST = new RegExp(
  `(?<![\\w.,])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2})(?:st|nd|rd|th)?)? (?:of )?(${MONTH})(?!\\w)(?:,? ((?:1[5-9]|20|21)\\d\\d))?(?!\\w)`,
  'g',
);
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2}))?(?:, ((?:1[5-9]|20|21)\\d\\d))?(?![\\w:])`,
  'g',
);
const MONTH_ALONE = new RegExp(
  `\\b(?:(?:early|mid|late|last|next|this)[ -])?(${MONTH.replace('|May', '')})(?!\\w)(?: ((?:1[5-9]|20|21)\\d\\d))?|\\b(?:in|since|until|by|last|next|early|late|mid|from) (May)\\b(?: ((?:1[5-9]|20|21)\\d\\d))?|\\bMay ((?:1[5-9]|20|21)\\d\\d)`,
  'g',
);
const WEEKDAY = /\b(?:(?:last|next|this) )?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const YEAR =
  /(?<![\w.,$€£:/-])(?:1[5-9]|20)\d\d(?:[-–](?:\d{4}|\d\d))?(?![\w%:/]|,\d|\.\d|-\w| (?:people|million|km|miles|homes|jobs|units|square|pounds|dollars))/g;
const BEFORE_YEAR =
  /(?:\b(?:[Ii]n|[Bb]y|[Ss]ince|of|[Ff]rom|until|till|to|for|during|before|after|than|between|and|through|circa|around|late|early|mid|spring|summer|autumn|fall|winter|year|the|,)[ -]|\()$/;
const FISCAL = /\bFY ?(?:20)?(\d\d)\b|\b(Q[1-4]|H[12])(?: ((?:20)\d\d))?\b/g;
const QUARTER =
  /\b(?:the )?(first|second|third|fourth|final|last)[- ](quarter|half)(?: of (next year|this year|last year|(?:19|20)\d\d)| ((?:19|20)\d\d))?(?![\w-])/g;
const RELATIVE =
  /\b(?:(last|next|this) (week|month|year|quarter|weekend|spring|summer|autumn|fall|winter|decade|century)|(today|yesterday|tomorrow|tonight))\b/gi;
const DECADE =
  /\b(?:the )?(?:(?:early|mid|late)[ -])?((?:1[5-9]|20)\d0)s\b|\b(?:the )?(?:\d{1,2}(?:th|st|nd|rd)) century\b/g;
const HOLIDAY =
  /\b(?:Christmas(?: Day| Eve)?|New Year['’]s (?:Day|Eve)|Easter(?: Sunday| Monday)?|Thanksgiving|Halloween|Independence Day|Labor Day|Memorial Day|Valentine['’]s Day|Good Friday|Boxing Day|Ramadan|Diwali|Hanukkah)\b/g;
const DAYS = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'];
const ORDER = ['first', 'second', 'third', 'fourth'];

function dayValue(
  year: string | undefined,
  month: string,
  day: string,
  last: string | undefined,
  reference: Day | undefined,
): string | undefined {
  const at = { year: year ? Number(year) : (reference?.year ?? 0), month: monthOf(month), day: Number(day) };
  if (!at.year || !isDay(at)) return undefined;
  return last ? `${isoDay(at)}/${isoDay({ ...at, day: Number(last) })}` : isoDay(at);
}

function relativeValue(lead: string, unit: string, reference: Day): string | undefined {
  const shift = lead === 'last' ? -1 : lead === 'next' ? 1 : 0;
  if (unit === 'year') return String(reference.year + shift);
  if (unit !== 'month') return undefined;
  const at = addMonths(reference, shift);
  return isoMonth(at.year, at.month);
}

/** `Thursday` in a story is the last one up to its date; `next Thursday` lies ahead. */
function weekdayValue(words: string, stem: string, reference: Day | undefined): string | undefined {
  if (!reference) return undefined;
  const back = (weekday(reference) - DAYS.indexOf(stem) + 7) % 7;
  return isoDay(
    addDays(reference, words.startsWith('next') ? 7 - back : words.startsWith('last') ? -(back || 7) : -back),
  );
}

/** Calendar dates in English: `14 March 2024`, `Jan. 9`, `the first half of 2026`, `third-quarter`, `last month`, `2014`. */
export function* englishDates({ text, reference, english }: Passage): Generator<Candidate> {
  if (!english) return;
  for (const match of text.matchAll(DAY_FIRST)) {
    const [whole, day = '', last, month = '', year] = match;
    const value = dayValue(year, month, last ? day : day, last, reference);
    if (Number(day) <= 31) yield { start: match.index, end: match.index + whole.length, kind: 'date', value };
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const [whole, month = '', day = '', last, year] = match;
    if (Number(day) <= 31)
      yield {
        start: match.index,
        end: match.index + whole.length,
        kind: 'date',
        value: dayValue(year, month, day, last, reference),
      };
  }
  for (const match of text.matchAll(MONTH_ALONE)) {
    const month = match[1] ?? 'May';
    const start = match[3] ? match.index + match[0].indexOf('May') : match.index;
    const given = match[2] ?? match[4] ?? match[5];
    if (!given && /^(?:Mar|Jun|Jan|Dec|Sep)$/.test(month)) continue;
    const year = given ? Number(given) : reference?.year;
    const vague = /^(?:early|mid|late)/.test(match[0]);
    yield {
      start,
      end: match.index + match[0].length,
      kind: 'date',
      value: year && !vague ? isoMonth(year, monthOf(month)) : undefined,
    };
  }
  for (const match of matchAllBySign(text, /day\b/, WEEKDAY)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      kind: 'date',
      value: weekdayValue(match[0], match[1] ?? '', reference),
    };
  }
  for (const match of text.matchAll(YEAR)) {
    if (BEFORE_YEAR.test(text.slice(Math.max(0, match.index - 9), match.index))) {
      yield { start: match.index, end: match.index + match[0].length, kind: 'date', value: match[0] };
    }
  }
  for (const match of text.matchAll(FISCAL)) {
    const year = match[3] ?? reference?.year;
    const value = match[1] ? `20${match[1]}` : year ? `${year}-${match[2]}` : undefined;
    yield { start: match.index, end: match.index + match[0].length, kind: 'date', value, priority: 1 };
  }
  for (const match of text.matchAll(QUARTER)) {
    const [whole, order = '', part = '', of, plain] = match;
    if (!of && !plain && part === 'half' && !/^the/.test(whole)) continue;
    const shift = of === 'next year' ? 1 : of === 'last year' ? -1 : 0;
    const year = plain ?? (/^\d/.test(of ?? '') ? of : reference && reference.year + shift);
    const number = ORDER.indexOf(order) + 1;
    const value = year && number ? `${year}-${part === 'half' ? 'H' : 'Q'}${number}` : undefined;
    yield {
      start: match.index + (of || plain ? 0 : whole.startsWith('the ') ? 4 : 0),
      end: match.index + whole.length,
      kind: 'date',
      value,
    };
  }
  for (const match of text.matchAll(RELATIVE)) {
    const [whole, lead, unit, word] = match;
    const shift = { yesterday: -1, tomorrow: 1 }[word?.toLowerCase() ?? ''] ?? 0;
    const value = !reference
      ? undefined
      : word
        ? isoDay(addDays(reference, shift))
        : relativeValue((lead ?? '').toLowerCase(), (unit ?? '').toLowerCase(), reference);
    yield { start: match.index, end: match.index + whole.length, kind: 'date', value };
  }
  for (const matches of [matchAllBySign(text, /\d0s| century/, DECADE), text.matchAll(HOLIDAY)]) {
    for (const match of matches) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        kind: 'date',
        value: match[1] ? `${match[1]}s` : undefined,
      };
    }
  }
}
