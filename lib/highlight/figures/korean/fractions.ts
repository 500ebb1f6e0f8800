import type { Numeral } from '../../../text/numerals/numeral.ts';
import { readSino } from '../../../text/numerals/sino.ts';
import type { Candidate, Passage } from '../../finder.ts';

const PARTS_OF = /\s?분의\s?/y;
const WHOLE = /(?<![가-힣\d])(\d{1,6}|[일이삼사오육칠팔구십백천]{1,6})[과와]\s$/;
const MINUS = /(?<![가-힣])마이너스 $/;
const LONGEST_WHOLE = 12;
const HALF = /(?<![가-힣])절반/g;
const TENTHS = /(?<![가-힣])열에\s(하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)/g;
const OUT_OF =
  /(?<![가-힣])(셋|넷|다섯|여섯|일곱|여덟|아홉|열) 중 (하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)(?![가-힣]{2})/g;
const TENTH = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];

const exact = (value: number): number => Number(value.toPrecision(15));

/** The numeral above the line. `오분의 일만` is a fifth and the particle 만, `3분의 일이` one and 이. */
function upper(text: string, start: number): Numeral | undefined {
  const numeral = readSino(text, start);
  if (numeral.end === start || numeral.value === undefined) return undefined;
  const words = text.slice(start, numeral.end);
  return /^[일이삼사오육칠팔구]만$/.test(words)
    ? { ...numeral, end: numeral.end - 1, value: Number(numeral.value) / 1e4 }
    : numeral;
}

/** Parts of a whole: `3분의 1`, `사분의 삼`, `일과 이분의 일`, `절반`, `열에 아홉`, `셋 중 하나`. The value is a decimal. */
export function* koreanFractions({ text, numerals }: Passage): Generator<Candidate> {
  for (const { start, end, value } of numerals) {
    PARTS_OF.lastIndex = end;
    const parts = PARTS_OF.exec(text);
    const above = parts ? upper(text, end + parts[0].length) : undefined;
    if (!above || typeof value !== 'number' || value === 0) continue;
    const before = text.slice(Math.max(0, start - LONGEST_WHOLE), start);
    const whole = WHOLE.exec(before);
    const minus = MINUS.exec(before)?.[0].length ?? 0;
    const ones = whole?.[1] ? (readSino(whole[1], 0).value ?? 0) : 0;
    const size = exact(Number(ones) + Number(above.value) / value);
    yield {
      start: start - (whole?.[0].length ?? minus),
      end: above.end,
      kind: 'quantity',
      value: minus ? -size : size,
      priority: 1,
    };
  }
  for (const { index } of text.matchAll(HALF))
    yield { start: index, end: index + 2, kind: 'quantity', value: 0.5 };
  for (const match of text.matchAll(TENTHS)) {
    const value = TENTH.indexOf(match[1] ?? '') / 10;
    yield { start: match.index, end: match.index + match[0].length, kind: 'quantity', value };
  }
  for (const match of text.matchAll(OUT_OF)) {
    const [words, all = '', part = ''] = match;
    const value = exact(TENTH.indexOf(part) / (all === '열' ? 10 : TENTH.indexOf(all)));
    yield { start: match.index, end: match.index + words.length, kind: 'quantity', value, priority: 1 };
  }
}
