import { readNative } from './numerals/native.ts';
import type { Numeral } from './numerals/numeral.ts';
import { readSino } from './numerals/sino.ts';
import { isHangul } from './words.ts';

const SINO_STARTS = new Set('수몇영공일이삼사오육칠팔구십백천만');
const NATIVE_STARTS = new Set('한하두둘세석셋서네넉넷너다대여예일아열스마쉰백이삼사오육칠팔구');
/** A word glued before a numeral without hiding it: `총백만 원`. */
const GLUED = new Set('약총');

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const COUNTED = /^\s?(?:번째|번|명|살|개|마리|가지|시간)/;

/** `백만 스물한 번째`: what is below a hundred may be said in native words behind a large number. `만 스물두 살` are full years. */
function continued(text: string, sino: Numeral): Numeral | undefined {
  const { start, end, value } = sino;
  if (end - start < 2 || typeof value !== 'number' || !/[백천만억조]/.test(text[end - 1] ?? ''))
    return undefined;
  const native = readNative(text, text[end] === ' ' ? end + 1 : end);
  if (typeof native?.value !== 'number' || !COUNTED.test(text.slice(native.end, native.end + 3)))
    return undefined;
  return { start, end: native.end, value: value + native.value, form: 'native' };
}

/** Does a Hangul numeral may begin at `at`: at a word's start, or after 약 and 총 at one? */
function beginsWord(text: string, at: number): boolean {
  if (!isHangul(text.charCodeAt(at - 1))) return true;
  return GLUED.has(text[at - 1] ?? '') && !isHangul(text.charCodeAt(at - 2));
}

/**
 * Every Korean numeral, in order: digits (`3,400`), mixed (`3조 2천억`), Sino-Korean (`이백만`) and native (`백스물세`).
 * A Hangul one only where a word begins; whether it is meant as a number the caller decides by what it counts.
 * `일곱` is proposed as 일 and as 일곱. Linear in the text.
 */
export function koreanNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const numeral = readSino(text, at);
      const before = text.charCodeAt(at - 1);
      const inside = (before === 0x2e || before === 0x2c) && isDigit(text.charCodeAt(at - 2));
      if (!inside && Number.isFinite(numeral.value)) found.push(numeral);
      at = Math.max(at, numeral.end - 1);
    } else if (isHangul(code) && beginsWord(text, at)) {
      const letter = text[at] ?? '';
      const sino = SINO_STARTS.has(letter) ? readSino(text, at) : undefined;
      const native = NATIVE_STARTS.has(letter) ? readNative(text, at) : undefined;
      const both = sino && continued(text, sino);
      if (both) found.push(both);
      else if (sino && sino.end > at) found.push(sino);
      if (native && !both) found.push(native);
      at = Math.max(at, (both ?? sino)?.end ?? 0, native?.end ?? 0, at + 1) - 1;
    }
  }
  return found;
}
