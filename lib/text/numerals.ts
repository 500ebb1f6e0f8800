import type { Span } from '../model/span.ts';

export interface Numeral extends Span {
  /** Absent for `수십만`: it has a size but no value. */
  readonly value?: number;
  /** `digits` 3,400 · `mixed` 3조 2천억 · `sino` 이백만 · `native` 열두 */
  readonly form: 'digits' | 'mixed' | 'sino' | 'native';
}

const SMALL: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };
const LARGE: Readonly<Record<string, number>> = {
  만: 1e4,
  억: 1e8,
  조: 1e12,
  경: 1e16,
  万: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
};
const SINO = '영일이삼사오육칠팔구';
const PART =
  /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|([일이삼사오육칠팔구])|([십백천])|([만억조경万億亿兆])/y;
/** Words that begin with a multiplier: `10경기`, `두 조각`, `3만큼`. */
const NOT_MULTIPLIER =
  /(?:경(?:기|쟁|력|찰|제|매|계|험)|조(?:각|합|치|사|직|건|항|선|정)|만(?:큼|나|들)|천(?:만에)|백(?:신|악|화))/y;
const START = /\d|수(?=[십백천만억])|(?<![가-힣])[일이삼사오육칠팔구십백천만억조]/g;

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
const NATIVE = new RegExp(
  `(?<![가-힣])(백)?(?:(${Object.keys(TENS).join('|')})\\s?(${Object.keys(ONES).join('|')})?|(${Object.keys(ONES).join('|')}))`,
  'g',
);

function partAt(text: string, at: number): RegExpExecArray | null {
  NOT_MULTIPLIER.lastIndex = at;
  if (NOT_MULTIPLIER.test(text)) return null;
  PART.lastIndex = at;
  return PART.exec(text);
}

/** Reads digits, multipliers and Sino-Korean digits from `start` on, with one space after a multiplier. */
function readSino(text: string, start: number): Numeral | undefined {
  let total = 0; // finished by 만 억 조
  let group = 0; // below 만
  let digit: number | undefined;
  let end = start;
  let digits = false;
  let parts = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  for (let at = start; parts < 40; ) {
    const part = partAt(text, at);
    if (!part) break;
    const [whole, arabic, sino, small, large] = part;
    if (arabic || sino) {
      if (digit !== undefined) break;
      digit = arabic ? Number(arabic.replaceAll(',', '')) : SINO.indexOf(sino ?? '');
      if (arabic) digits = true;
      // `3만 2025`: what follows a multiplier must be smaller than it.
      if (parts > 0 && digit >= ceiling) break;
    } else if (small) {
      group += (digit ?? 1) * (SMALL[small] ?? 1);
      ceiling = SMALL[small] ?? 1;
      digit = undefined;
    } else if (large) {
      total += (group + (digit ?? 0) || 1) * (LARGE[large] ?? 1);
      ceiling = LARGE[large] ?? 1;
      group = 0;
      digit = undefined;
    }
    end = at + whole.length;
    parts++;
    at = end;
    if ((small || large) && text[at] === ' ' && continues(text, at + 1, digits)) at++;
  }
  if (!parts) return undefined;
  const value = total + group + (digit ?? 0);
  return {
    start,
    end,
    value: Number(value.toPrecision(15)),
    form: !digits ? 'sino' : parts > 1 ? 'mixed' : 'digits',
  };
}

const NEXT_ARABIC = /\d[\d,.]*(?:\s?[십백천만억조](?![가-힣]{2})|(?=\s?[가-힣$]))(?!년|월|일)/y;
const NEXT_SINO = /(?:[일이삼사오육칠팔구]?[십백천만억])+/y;

/** After `3조 `: do more digits belong to this numeral? */
function continues(text: string, at: number, digits: boolean): boolean {
  const next = digits ? NEXT_ARABIC : NEXT_SINO;
  next.lastIndex = at;
  return next.test(text);
}

/** Every numeral that uses digits or Sino-Korean words. `3조 2천억 원, 이백만 명` -> 3.2e12 and 2e6. Linear in the text. */
export function sinoNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const vague = match[0] === '수';
    const numeral = readSino(text, match.index + (vague ? 1 : 0));
    if (!numeral || !Number.isFinite(numeral.value)) {
      if (numeral) START.lastIndex = numeral.end;
      continue;
    }
    START.lastIndex = numeral.end;
    if (/[\d][.,]/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (vague) found.push({ start: match.index, end: numeral.end, form: 'sino' });
    else found.push(numeral);
  }
  return found;
}

/** Native Korean numerals that begin a word: `열두 살` -> 12, `백스물세 명` -> 123. The caller checks what they count. */
export function nativeNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(NATIVE)) {
    const [whole, hundred, tens, unit, alone] = match;
    const value = (hundred ? 100 : 0) + (TENS[tens ?? ''] ?? 0) + (ONES[unit ?? alone ?? ''] ?? 0);
    const length = whole.trimEnd().length;
    found.push({ start: match.index, end: match.index + length, value, form: 'native' });
  }
  return found;
}
