import type { Numeral } from './numeral.ts';

const TENS: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const ONES: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  석: 3,
  넷: 4,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
/** Two neighbouring numbers said as one: `두세 명` are two or three. */
const EITHER: Readonly<Record<string, readonly [number, number]>> = {
  한두: [1, 2],
  하나둘: [1, 2],
  두세: [2, 3],
  두서너: [2, 4],
  서너: [3, 4],
  네댓: [4, 5],
  네다섯: [4, 5],
  너댓: [4, 5],
  대여섯: [5, 6],
  예닐곱: [6, 7],
  일고여덟: [7, 8],
  여덟아홉: [8, 9],
};
const longestFirst = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
const DIGITS = '영일이삼사오육칠팔구';
const NATIVE = new RegExp(
  `(?:(?<hundred>[이삼사오육칠팔구]?)백)?(?:(?<tens>${longestFirst(TENS)})(?: ?(?:(?<either>${longestFirst(EITHER)})|(?<ones>${longestFirst(ONES)})))?|(?<few>${longestFirst(EITHER)})|(?<alone>${longestFirst(ONES)}))`,
  'y',
);

/** A native Korean numeral at `start`: `열두` -> 12, `백스물세` -> 123, `서너` -> `3~4`. */
export function readNative(text: string, start: number): Numeral | undefined {
  NATIVE.lastIndex = start;
  const match = NATIVE.exec(text);
  if (!match) return undefined;
  const { hundred, tens, either, few, ones, alone } = match.groups ?? {};
  const hundreds = hundred === undefined ? 0 : 100 * Math.max(1, DIGITS.indexOf(hundred));
  const base = hundreds + (TENS[tens ?? ''] ?? 0);
  const range = EITHER[either ?? few ?? ''];
  const value = range ? `${base + range[0]}~${base + range[1]}` : base + (ONES[ones ?? alone ?? ''] ?? 0);
  return { start, end: start + match[0].length, value, form: 'native' };
}
