import type { Candidate, Passage } from '../../finder.ts';

const DIGITS = '\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\.\\d+';
/** Thousands set apart by a space, often one that does not break or a thin one. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?![\d.,]*\d|[ \u00a0]?\d)/g;
const POWER = new RegExp(`(?<![\\w.])-?(?:${DIGITS})(?:e|\\^)[+-]?\\d{1,3}(?![\\w.^])`, 'gi');
const FRACTION = /(?<![\w./-])(?:[-−] ?)?(?:(\d{1,4}) )?(\d{1,4})\/(\d{1,4})(?![\w/.])/g;
const NUMBER = new RegExp(`^\\s*[-−+]?\\s?(?:${DIGITS})\\.?\\s*$`);
/** Nothing but numbers, set apart: `1, 234, 567`. */
const LIST = /^\s*\d{1,9}(?:\.\d{1,6})?(?:[,;]\s+\d{1,9}(?:\.\d{1,6})?)+\s*$/;
const ITEM = /\d+(?:\.\d+)?/g;
const LARGEST_PART = 1000;

const round = (value: number): number => Number(value.toPrecision(15));

function powerOf(words: string): number {
  if (/e/i.test(words)) return Number(words);
  const [base = '', exponent = ''] = words.replaceAll(',', '').split('^');
  const size = Math.abs(Number(base)) ** Number(exponent);
  return round(base.startsWith('-') ? -size : size);
}

/** Numbers as they are written alone, in sums and in tables: `-192.`, `1e10`, `2.5^-1`, `1 234 567`, `-1 4/5`. */
export function* writtenNumbers({ text, brief }: Passage): Generator<Candidate> {
  if (!brief) return;
  const alone = NUMBER.exec(text)?.[0];
  if (alone) {
    const words = alone.trim().replace(/\.$/, '');
    const start = text.indexOf(words);
    const value = Number(words.replaceAll(/[,\s]/g, '').replace('−', '-'));
    yield { start, end: start + words.length, kind: 'quantity', value, priority: 1 };
  }
  for (const { index, 0: item } of LIST.test(text) ? text.matchAll(ITEM) : [])
    yield { start: index, end: index + item.length, kind: 'quantity', value: Number(item) };
  for (const match of text.matchAll(GROUPED)) {
    const value = Number(match[0].replaceAll(/\s/g, ''));
    yield { start: match.index, end: match.index + match[0].length, kind: 'quantity', value };
  }
  for (const match of text.matchAll(POWER)) {
    const value = powerOf(match[0]);
    if (Number.isFinite(value))
      yield { start: match.index, end: match.index + match[0].length, kind: 'quantity', value };
  }
  for (const match of text.matchAll(FRACTION)) {
    const [whole, ones = '0', above, below] = match;
    if (Number(below) === 0 || Number(below) > LARGEST_PART) continue;
    const size = round(Number(ones) + Number(above) / Number(below));
    const value = /^[-−]/.test(whole) ? -size : size;
    yield { start: match.index, end: match.index + whole.length, kind: 'quantity', value, priority: -1 };
  }
}
