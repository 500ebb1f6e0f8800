import { type EnglishNumeral, englishNumerals } from '../../../text/numerals/english.ts';
import type { Candidate, Passage } from '../../finder.ts';
import { matchAllBySign } from '../anchors.ts';
import { englishFractions, WORDS } from './fractions.ts';

const PERCENT = /\s?(?:%|per cent|percent|percentage points?|pct)(?!\w)/iy;
const MONEY =
  /[ -](?:u\.?s\.? )?(dollars?|euros?|pounds?|pence|cents?|yen|won|yuan|rupees?|rubles?|francs?|pesos?)\b/iy;
const DAYS = /(?:[ -])(years?|months?|weeks?|days?|decades?|centur(?:y|ies)|quarters?)\b(?![ -]old)/iy;
const TIMES =
  /(?:[ -])(hours?|minutes?|seconds?|hrs?|mins?|secs?)\b(?: (?:and )?(\d{1,2}) (minutes?|seconds?)\b)?/iy;
const AGE = /[ -]years?[ -]old\b|-year-old\b/iy;
const MEASURE =
  /(?:[ -]?)(?:light[ -]years?|basis points?|degrees?(?: (?:celsius|fahrenheit))?|square (?:feet|metres?|meters?|miles|kilomet(?:re|er)s?)|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|kilograms?|kilos?|grams?|tonnes?|tons?|lit(?:re|er)s?|pints?|gallons?|barrels?|ounces?|inch(?:es)?|feet|foot|yards?|acres?|hectares?|knots|seats?|times|points?|watts|kilowatts?|megawatts?|gigawatts?|volts?|calories|°[CF]|[CF](?=\b)|km|kg|cm|mm|mph|kph|lbs?|oz|ft|GB|MB|TB|GHz|MHz|MW|GW|kWh|[gmtL])(?!\w)/y;
const ORDINAL =
  /(?<![\w.])(\d{1,3})(?:st|nd|rd|th)\b(?! (?:century|of \w+day))|\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?![- ](?:quarter|half|hand|thoughts?|floor|ward|class|rate))/g;
const ORDER = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const SCORE =
  /(?<![\w.,:/–-])(\d{1,3})([-–/]| out of | in | to )(\d{1,3})(?![\w:/–%-]|[.,]\d| (?:percent|per cent|years|months|days|weeks|hours|minutes|January|March))/g;
const ODDS =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten) (in|out of|to) (two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b/gi;
const ODDS_SIGN = / (?:in|out of|to) (?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b/i;
const AGE_ALONE = /(?<=[A-Z][\w’'"-]+, (?:now |then )?|[A-Z][\w’'-]+ \()(\d{1,3})(?=[,)]|\.?$)/gm;
const RANK = /\bnumber (one|two|three|four|five|\d{1,3})\b/gi;
const BETWEEN =
  /\bbetween (\d{1,3}(?:,\d{3})*) and (\d{1,3}(?:,\d{3})*)(?![\w.,]*\d|[ -]?(?:%|per|years|[ap]m))/gi;
const SMALL = /^(?:one|a thousand|zero)$/i;
/** A capitalised word before makes a bare number part of a name: Paper 2, Android 13, Highway 61. */
const NAMED =
  /(?:\b(?!(?:Of|In|The|About|Some|Around|Over|Nearly|Only|At|By|From|Just|And|But|For|With|All|These|Those|Its|His|Her|Our|To|On|Up|As|Another|Almost|After|Under|Than|More) )[A-Z][\w-]*|\b(?:version|chapter|page|step|week|day|season|episode|part|number|no\.|level|room|flat|route|line|error|issue|figure|table|act|grade|gate|platform|section)) $/;

const numberOf = (word: string): number =>
  (/\d/.test(word) ? Number(word) : Math.max(WORDS.indexOf(word.toLowerCase()), 0)) ||
  (word.toLowerCase() === 'twenty' ? 20 : 100);

function test(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const singular = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/^hrs?$/, 'hour')
    .replace(/^mins?$/, 'minute')
    .replace(/^secs?$/, 'second')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

/** What a numeral counts decides its kind; the counted noun itself stays outside. */
function countOf(text: string, numeral: EnglishNumeral): Candidate | undefined {
  const { start, end, digits } = numeral;
  const minus =
    /(?:^|\s)(?:minus |negative |[-−])$/i.exec(text.slice(Math.max(0, start - 10), start))?.[0].trimStart() ??
    '';
  const value = minus ? -numeral.value : numeral.value;
  const at = start - minus.length;
  const percent = test(PERCENT, text, end);
  if (percent)
    return {
      start: at,
      end: end + percent[0].length,
      kind: 'percent',
      value,
      unit: /point/i.test(percent[0]) ? '%p' : '%',
    };
  const age = test(AGE, text, end);
  if (age) return { start, end: end + age[0].length, kind: 'quantity', value, unit: 'years old' };
  const hours = test(TIMES, text, end);
  if (hours) {
    const [whole, unit = '', more, smaller = ''] = hours;
    const both = more ? value * 60 + Number(more) : value;
    return {
      start,
      end: end + whole.length,
      kind: 'time',
      value: both,
      unit: singular(more ? smaller : unit),
    };
  }
  const days = test(DAYS, text, end);
  if (days && numeral.value !== undefined)
    return { start, end: end + days[0].length, kind: 'date', value, unit: days[1] };
  const money = test(MONEY, text, end);
  if (money) {
    const unit =
      { dollar: 'USD', euro: 'EUR', pound: 'GBP', yen: 'JPY', won: 'KRW', yuan: 'CNY' }[
        singular(money[1] ?? '')
      ] ?? money[1];
    return { start, end: end + money[0].length, kind: 'money', value, unit };
  }
  const measure = test(MEASURE, text, end);
  if (measure)
    return {
      start: at,
      end: end + measure[0].length,
      kind: 'quantity',
      value,
      unit: measure[0].replace(/^[ -]/, ''),
    };
  if (/^[\w]/.test(text.slice(end, end + 1))) return undefined;
  if (digits && NAMED.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  if (!digits && !minus && SMALL.test(text.slice(start, end)))
    return /^a/i.test(text.slice(start, end)) ? { start, end, kind: 'quantity', value } : undefined;
  if (digits && /^-[a-z]/i.test(text.slice(end, end + 2))) return undefined;
  return { start: /[a-z]/i.test(minus) ? at : start, end, kind: 'quantity', value, priority: -1 };
}

/** Counts, measures, ages, scores, fractions and ranks in English: `1,200` jobs, `92-metre`, `41-year-old`, `a third`, `7/10`. */
export function* englishCounts({ text, english }: Passage): Generator<Candidate> {
  if (!english) return;
  for (const numeral of englishNumerals(text)) {
    const found = countOf(text, numeral);
    if (found) yield found;
  }
  yield* englishFractions(text);
  for (const match of text.matchAll(ORDINAL)) {
    const value = match[1] ? Number(match[1]) : ORDER.indexOf(match[2] ?? '');
    yield { start: match.index, end: match.index + match[0].length, kind: 'quantity', value, priority: -1 };
  }
  for (const matches of [text.matchAll(SCORE), matchAllBySign(text, ODDS_SIGN, ODDS)]) {
    for (const match of matches) {
      const value = `${numberOf(match[1] ?? '')}:${numberOf(match[3] ?? '')}`;
      if (/ in /.test(match[0]) && Number(match[3]) > 1900) continue;
      yield { start: match.index, end: match.index + match[0].length, kind: 'quantity', value, priority: 1 };
    }
  }
  for (const match of text.matchAll(AGE_ALONE)) {
    if (Number(match[1]) < 120)
      yield {
        start: match.index,
        end: match.index + match[0].length,
        kind: 'quantity',
        value: Number(match[1]),
        unit: 'years old',
      };
  }
  for (const match of text.matchAll(BETWEEN)) {
    const value = `${(match[1] ?? '').replaceAll(',', '')}~${(match[2] ?? '').replaceAll(',', '')}`;
    yield { start: match.index + 8, end: match.index + match[0].length, kind: 'quantity', value };
  }
  for (const match of text.matchAll(RANK)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      kind: 'quantity',
      value: numberOf(match[1] ?? ''),
    };
  }
}
