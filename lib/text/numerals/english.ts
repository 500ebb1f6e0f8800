import type { Span } from '../../model/span.ts';

export interface EnglishNumeral extends Span {
  readonly value: number;
  /** `1.2 million`, `140`: written with digits, not in words. */
  readonly digits: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  dozen: 12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};
const SMALL = [...ONES, ...TENS].sort((a, b) => b.length - a.length).join('|');
const SCALE = 'hundred|dozen|thousand|million|billion|trillion';
const WORDS = new RegExp(
  `\\b(?:(?:(?:an?|half an?) )?(?:${SCALE})|(?:${SMALL})(?:-(?:${SMALL}))?)(?:(?: |-)(?:and )?(?:${SCALE}|${SMALL})){0,8}\\b`,
  'gi',
);
const DIGITS =
  /(?<![\w.,:/-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:(?:[ -](hundred|thousand|million|billion|trillion|dozen)|(bn|mn|tn|[kmb]))\b)?/gi;

const VULGAR_SIGN = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]/;
const VULGAR = /(?<![\w.,/])(\d{0,3})([½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])/g;

/** `one hundred and twenty-three thousand` -> 123000; undefined when a word is no number. At most ten words. */
export function englishValue(words: string): number | undefined {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const one = ONES.indexOf(word);
    const ten = TENS.indexOf(word);
    const scale = SCALES[word];
    if (word === 'and' || word === 'a' || word === 'an') continue;
    if (word === 'half') group = 0.5;
    else if (one >= 0) group += one;
    else if (ten >= 0) group += (ten + 2) * 10;
    else if (scale === undefined) return undefined;
    else if (scale < 1000) group = (group || 1) * scale;
    else {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** Numbers of an English text, in words or digits, in order: `1.2 million`, `twenty-four`, `a dozen`, `4.7m`, `1½`. */
export function englishNumerals(text: string): EnglishNumeral[] {
  const found: EnglishNumeral[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const [whole, scale, short] = match;
    const factor = SCALES[(scale ?? short ?? '').toLowerCase()] ?? 1;
    const value = Number((Number.parseFloat(whole.replaceAll(',', '')) * factor).toPrecision(15));
    found.push({ start: match.index, end: match.index + whole.length, value, digits: true });
  }
  for (const { index, 0: whole, 1: ones, 2: part = '' } of VULGAR_SIGN.test(text)
    ? text.matchAll(VULGAR)
    : []) {
    const [above = '', below = '1'] = part.normalize('NFKC').split('\u2044');
    const value = Number((Number(ones) + Number(above) / Number(below)).toPrecision(15));
    found.push({ start: index, end: index + whole.length, value, digits: true });
  }
  for (const match of text.matchAll(WORDS)) {
    const value = englishValue(match[0]);
    if (value !== undefined)
      found.push({ start: match.index, end: match.index + match[0].length, value, digits: false });
  }
  return found.sort((a, b) => a.start - b.start);
}
