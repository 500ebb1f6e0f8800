import type { Numeral } from '../../../text/numerals/numeral.ts';
import { endingAt, isEnding } from '../../../text/words.ts';
import type { Candidate, Passage } from '../../finder.ts';

const NUMBER =
  /(?:\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,6}\.\d{1,8}|\d{1,9})(?![\w:/.,%]*\d|[A-Za-z%℃㎡])/y;
const SIGN = /(?:[-−]|(?<![가-힣])마이너스 )$/;
const WITHIN = /[\w가-힣.,:/$€£¥₩#~-]$/;
/** Nouns that a small bare number belongs to. `행인 3` or `S25` have none of them before. */
const COUNTED =
  /(?:조회|추천|비추천|비추|댓글|공감|규모|진도|기온|지수|평점|별점|승점|골득실|방어율|타율|순위|평균자책점|점수|합계|총|좋아요|구독자|스크랩|읽음|답글|최소|최대|약|은|는|이|가|을|를|에서|부터|로|중)\s?:?\s?$/;
const BOUND = /^\s?(?:이상|이하|미만|초과|이거나|보다)/;

function digitsAt(text: string, at: number): Candidate | undefined {
  const sign = SIGN.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? '';
  const start = at - sign.length;
  if (WITHIN.test(text[start - 1] ?? '')) return undefined;
  NUMBER.lastIndex = at;
  const [digits] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const end = at + digits.length;
  const rest = endingAt(text, end);
  if (rest && !isEnding(rest) && !BOUND.test(rest)) return undefined;
  if (!/[,.]/.test(digits) && sign.length < 2 && !BOUND.test(text.slice(end, end + 4))) {
    const before = text.slice(Math.max(0, start - 8), start);
    if (!COUNTED.test(before) && !(rest && /(?:^|[.\n]\s?)$/.test(before))) return undefined;
  }
  const value = Number(digits.replaceAll(',', '')) * (sign ? -1 : 1);
  return { start, end, kind: 'quantity', value, priority: -1 };
}

/** `전세 2억 8천` leaves out 만 원: nobody means two hundred million and eight thousand. */
const THOUSANDS_OF_TEN = /억 ?(\d)천$/;

/** 이천, 백만, 사천 are words and towns too: three syllables and a multiplier between digits are surely a number. */
const surely = (word: string): boolean =>
  word.length >= 3 &&
  /[십백천만억].*[일이삼사오육칠팔구십백천만]|[이삼사오육칠팔구][십백천].?[만억]/.test(word);

function wordsAt(text: string, { start, end, form, value }: Numeral): Candidate | undefined {
  if (form === 'digits' || form === 'native' || typeof value !== 'number' || value < 20) return undefined;
  if (form === 'sino' && !surely(text.slice(start, end))) return undefined;
  if (!isEnding(endingAt(text, end))) return undefined;
  const tens = THOUSANDS_OF_TEN.exec(text.slice(start, end));
  if (!tens) return { start, end, kind: 'quantity', value, priority: -1 };
  const short = Number(tens[1]) * 1000;
  return { start, end, kind: 'money', value: value - short + short * 1e4, unit: '원', priority: -1 };
}

/** Numbers without a counter: `조회 3,412`, `규모 6.8의`, `2,547.06으로`; and bare mixed numerals: `전세 2억 8천`. */
export function* bareNumbers({ text, digits, numerals }: Passage): Generator<Candidate> {
  for (const at of digits) {
    const found = digitsAt(text, at);
    if (found) yield found;
  }
  for (const numeral of numerals) {
    const found = wordsAt(text, numeral);
    if (found) yield found;
  }
}
