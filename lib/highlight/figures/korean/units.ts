import type { FigureKind } from '../../../model/mark.ts';
import { COUNTERS } from './counters.ts';
import { CURRENCIES, MINTING_COUNTRIES } from './currencies.ts';
import { MEASURES } from './measures.ts';

/** What may stand after a Korean numeral, by the kind of figure they make together. To add a unit, add its word. */
const UNITS: Readonly<Record<FigureKind, string>> = {
  money: CURRENCIES,
  percent: '퍼센트포인트 퍼센트 %포인트 %p %P %ｐ 퍼센티지 프로 % ％ 포인트%',
  date: '년간 년 개년 주년 개월간 개월 달간 달 주일간 주일 주간 주 일간 일 해 분기 세기',
  time: '시간 분간 분 초간 초 시간대',
  quantity: `${COUNTERS} ${MEASURES}`,
};
/** Units in two words. */
const TWO_WORDS: Readonly<Record<string, FigureKind>> = {
  '퍼센트 포인트': 'percent',
  '베트남 동': 'money',
  '평방 미터': 'quantity',
  '평방 피트': 'quantity',
  '입방 미터': 'quantity',
  '입방 피트': 'quantity',
};

const kinds = new Map<string, FigureKind>(Object.entries(TWO_WORDS));
for (const [kind, words] of Object.entries(UNITS) as [FigureKind, string][])
  for (const word of words.split(' ')) if (!kinds.has(word)) kinds.set(word, kind);

/** By its first letter, the longest first. */
const byLetter = new Map<string, string[]>();
for (const word of [...kinds.keys()].sort((a, b) => b.length - a.length)) {
  const letter = word[0] ?? '';
  byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
}

const FOREIGN_MONEY = new RegExp(
  `(?:${MINTING_COUNTRIES.replaceAll(' ', '|')}) (?:${CURRENCIES.replaceAll(' ', '|')})`,
  'y',
);
const VAGUE = /\s?여?\s?/y;

export interface Unit {
  readonly name: string;
  readonly kind: FigureKind;
  readonly end: number;
  /** Does white space stand between numeral and unit? */
  readonly spaced: boolean;
}

/** The longest unit at `at`, past one space and `여`: `여 명` in `300여 명`. Is it a whole word there? The caller asks. */
export function unitAt(text: string, at: number): Unit | undefined {
  VAGUE.lastIndex = at;
  const start = at + (VAGUE.exec(text)?.[0].length ?? 0);
  const spaced = /\s/.test(text.slice(at, start));
  FOREIGN_MONEY.lastIndex = start;
  const foreign = FOREIGN_MONEY.exec(text)?.[0];
  if (foreign) return { name: foreign, kind: 'money', end: start + foreign.length, spaced };
  for (const name of byLetter.get(text[start] ?? '') ?? []) {
    if (!text.startsWith(name, start)) continue;
    const end = start + name.length;
    const kind = kinds.get(name);
    if (!kind || (/\w$/.test(name) && /\w/.test(text[end] ?? ''))) continue;
    return { name, kind, end, spaced };
  }
  return undefined;
}
