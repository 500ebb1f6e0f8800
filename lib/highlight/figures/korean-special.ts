import { sinoNumerals } from '../../text/numerals.ts';
import { endingAt, isEnding } from '../../text/words.ts';
import type { Candidate, Passage } from '../finder.ts';

const NUMBER = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,9}(?:\\.\\d{1,6})?';
const RATIO = new RegExp(`(?<![\\d.,])(${NUMBER})\\s?(?:대|:)\\s?(${NUMBER})(?![\\d.:]|년|월|일|시|분)`, 'g');
const SCORE = /(?<![\w.,:/~-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\w.:/~%-]|번지|호|동|[가-힣]{3,}[구동로])/g;
const RECORD = /(?<!\d)(\d{1,3})승\s?(?:(\d{1,3})무\s?)?(\d{1,3})패/g;
const SINO_NUMBER = '[일이삼사오육칠팔구십백천만억]{1,12}';
const FRACTION = new RegExp(
  `(?<![\\d.,가-힣])(${NUMBER}|${SINO_NUMBER})\\s?분의\\s?(${NUMBER}|${SINO_NUMBER})`,
  'g',
);
const HALF = /(?<![가-힣])절반/g;
const TENTHS = /(?<![가-힣])열에\s(하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)/g;
const ALONE =
  /(?<![가-힣]|다 )(셋|넷|다섯|여섯|일곱|여덟|아홉|열하나|열둘|열셋|스물|서른|마흔|일흔|여든|아흔)(?![가-힣]?[가-힣]*[들])/g;
const ONES = ['영', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];
const ALONE_VALUES: Readonly<Record<string, number>> = {
  열하나: 11,
  열둘: 12,
  열셋: 13,
  스물: 20,
  서른: 30,
  마흔: 40,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const LENGTHS: Readonly<Record<string, readonly [number, string]>> = {
  하루: [1, '일'],
  이틀: [2, '일'],
  사흘: [3, '일'],
  나흘: [4, '일'],
  닷새: [5, '일'],
  엿새: [6, '일'],
  이레: [7, '일'],
  여드레: [8, '일'],
  아흐레: [9, '일'],
  열흘: [10, '일'],
  보름: [15, '일'],
  일주일: [7, '일'],
  반년: [0.5, '년'],
  반세기: [50, '년'],
  석달: [3, '달'],
  한달: [1, '달'],
  두달: [2, '달'],
};
const LENGTH = new RegExp(`(?<![가-힣])(?:${Object.keys(LENGTHS).join('|')})`, 'g');
const AGE = /(?<=[가-힣A-Za-z])\s?\((?:만\s)?(\d{1,3})(?=\)|[·,] ?[남여])/g;

const numberOf = (text: string): number => sinoNumerals(text)[0]?.value ?? Number(text.replaceAll(',', ''));

/** Figures that are no numeral and counter: ratios, scores, fractions, ages in brackets, native days, bare native numbers. */
export function* koreanSpecial({ text, korean }: Passage): Generator<Candidate> {
  if (!korean) return;
  for (const pattern of [RATIO, SCORE]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, left = '', right = ''] = match;
      // 14:21 is a clock time, 2시 15:30 too.
      if (whole.includes(':') && /^\d\d?:\d\d$/.test(whole)) continue;
      if (whole.includes('대') && /^\s?\d{1,9}\s?대\s\d/.test(whole) && !/\d\s대\s?\d|\d대\s?\d/.test(whole))
        continue;
      yield {
        start: match.index,
        end: match.index + whole.length,
        kind: 'quantity',
        value: `${left}:${right}`,
      };
    }
  }
  for (const match of text.matchAll(RECORD)) {
    const value = [match[1], match[2], match[3]].filter(Boolean).join(':');
    yield { start: match.index, end: match.index + match[0].length, kind: 'quantity', value };
  }
  for (const match of text.matchAll(FRACTION)) {
    const below = numberOf(match[1] ?? '');
    const value = below ? Number((numberOf(match[2] ?? '') / below).toPrecision(6)) : undefined;
    yield { start: match.index, end: match.index + match[0].length, kind: 'quantity', value };
  }
  for (const match of text.matchAll(HALF))
    yield { start: match.index, end: match.index + 2, kind: 'quantity', value: 0.5 };
  for (const match of text.matchAll(TENTHS)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      kind: 'quantity',
      value: ONES.indexOf(match[1] ?? '') / 10,
    };
  }
  for (const match of text.matchAll(ALONE)) {
    const word = match[0];
    const end = match.index + word.length;
    if (!isEnding(endingAt(text, end)) || /^\s중/.test(text.slice(end))) continue;
    const one = ONES.indexOf(word);
    yield { start: match.index, end, kind: 'quantity', value: one > 0 ? one : ALONE_VALUES[word] };
  }
  for (const match of text.matchAll(LENGTH)) {
    const end = match.index + match[0].length;
    const rest = endingAt(text, end);
    if (!isEnding(rest) && !/^(?:간|째|씩|만에|치|쯤|가량|짜리|평균|안|뒤|전|후)/.test(rest)) continue;
    const [value, unit] = LENGTHS[match[0]] ?? [];
    yield { start: match.index, end: rest.startsWith('간') ? end + 1 : end, kind: 'date', value, unit };
  }
  for (const match of text.matchAll(AGE)) {
    const digits = match[1] ?? '';
    const start = match.index + match[0].length - digits.length;
    if (Number(digits) > 4 && Number(digits) < 120)
      yield { start, end: start + digits.length, kind: 'quantity', value: Number(digits), unit: '세' };
  }
}
