import { readDecimals } from './decimals.ts';
import type { Numeral } from './numeral.ts';

const SMALL: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };
const LARGE: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 };
const SINO = '영일이삼사오육칠팔구';
const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** Words that begin with a multiplier: `10경기`, `두 조각`, `3만큼`. */
const NOT_MULTIPLIER =
  /(?:경(?:기|쟁|력|찰|제|매|계|험)|조(?:각|합|치|사|직|건|항|선|정|별)|만(?:큼|나|들|료|족)|천(?:만에)|백(?:신|악|화))/y;
const LONGEST = 40;

/** After `3조 ` or `천 `: what still belongs to the numeral. */
const NEXT =
  /\d[\d,.]*(?:여?\s?[십백천만억조](?![가-힣]{2})|(?=\s?[가-힣$A-Za-z%㎡]))(?!년|월|일)|[일이삼사오육칠팔구]?[십백천만억]|[천백]\s\d/y;
const NEXT_WORDS =
  /(?:[일이삼사오육칠팔구]?[십백천만억])+|\d{1,4}[백천]?[만억]|[일이삼사오육칠팔구](?=\s(?:개월|년|명|세|퍼센트|번|분|초|점|원|달러))/y;
/** `5 억 달러`: a multiplier that stands apart from its digits. */
const APART = /\s(?=[만억](?:\s|\d|원|달러|명|개|[천백])|조\s?(?:원|달러|유로|엔|위안|\d))/y;
const BEFORE_MULTIPLIER = /[십백천만억조]/;

function matchesAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** What one numeral has added up to while it is read. */
class Sum {
  /** Finished by 만 억 조. */
  total = 0;
  /** Below 만. */
  group = 0;
  digit: number | undefined;
  /** What follows a multiplier must be smaller than it: `3만 2025` are two. */
  ceiling: number | undefined;

  takes(digit: number): boolean {
    if (this.digit !== undefined || (this.ceiling !== undefined && digit >= this.ceiling)) return false;
    this.digit = digit;
    return true;
  }

  multiply(small: number | undefined, large: number | undefined): void {
    const factor = small ?? large ?? 1;
    if (small !== undefined) this.group += (this.digit ?? 1) * small;
    else {
      this.total += (this.group + (this.digit ?? 0) || 1) * factor;
      this.group = 0;
    }
    this.ceiling = factor;
    this.digit = undefined;
  }

  get value(): number {
    return Number((this.total + this.group + (this.digit ?? 0)).toPrecision(15));
  }
}

/**
 * Reads digits, multipliers and Sino-Korean digits from `start` on: `3조 2천억` -> 3.2e12, `9000여만`, `50 만`, `천 4백만`,
 * `이백만`, `영점오`. With `수` and `몇` before a multiplier it has no value. Empty (`end` is `start`) where nothing can be read.
 */
export function readSino(text: string, start: number): Numeral {
  const vague = /^[수몇][십백천만억]/.test(text.slice(start, start + 2));
  const sum = new Sum();
  let end = vague ? start + 1 : start;
  let arabic = false;
  let parts = 0;
  for (let at = end; parts < LONGEST; parts++) {
    const letter = text[at] ?? '';
    const digits = matchesAt(ARABIC, text, at);
    const small = SMALL[letter];
    const large = LARGE[letter];
    const sino = SINO.indexOf(letter);
    if (digits) {
      if (!sum.takes(Number(digits.replaceAll(',', '')))) break;
      arabic = true;
      at += digits.length;
      if (text[at] === '여' && BEFORE_MULTIPLIER.test(text[at + 1] ?? '')) at++;
      else if (matchesAt(APART, text, at)) {
        end = at;
        at++;
        continue;
      }
    } else if (small !== undefined || large !== undefined) {
      if (matchesAt(NOT_MULTIPLIER, text, at)) break;
      if (
        parts === 0 &&
        !vague &&
        large !== undefined &&
        !/[일이삼사오육칠팔구십백천]/.test(text[at + 1] ?? '')
      )
        break;
      sum.multiply(small, large);
      at++;
    } else if (sino >= 0 && letter !== '') {
      // `1800만이` and `3백이`: after digits it is a particle unless a multiplier follows.
      if (arabic && !BEFORE_MULTIPLIER.test(text[at + 1] ?? '')) break;
      if (!sum.takes(sino)) break;
      at++;
    } else break;
    end = at;
    if (
      (small ?? large) !== undefined &&
      text[at] === ' ' &&
      matchesAt(arabic ? NEXT : NEXT_WORDS, text, at + 1)
    )
      at++;
  }
  const form = !arabic ? 'sino' : parts > 1 ? 'mixed' : 'digits';
  if (!parts) return { start, end: start, form };
  if (vague) return { start, end, form };
  const decimals = form === 'sino' ? readDecimals(text, end, text.slice(start, end)) : undefined;
  return decimals
    ? { start, end: decimals.end, value: sum.value + decimals.value, form }
    : { start, end, value: sum.value, form };
}
