import type { Span } from '../model/span.ts';

/** A run of Hangul: `삼성전자는` of `삼성전자는 3일`. */
export interface HangulWord extends Span {
  readonly word: string;
}

const LONGEST_WORD = 24;
const LONGEST_ENDING = 9;

const PARTICLES =
  '께서|에게서|에게|에서도|에서는|에서의|에서|에선|에도|에는|에만|에|으로서|으로써|으로도|으로는|으로의|으로|로서|로써|로도|로는|로의|로|' +
  '까지|부터|보다|처럼|만큼|마저|조차|밖에|이라도|라도|이라는|라는|이라고|라고|이라며|라며|이라면|라면|이란|란|이랑|랑|하고|이나|나|이며|며|이고|고|' +
  '이지만|지만|인데|이었다|였다|이었던|였던|이던|입니다|이에요|예요|이어서|여서|이었는데|이네요|이네|이죠|이다|이자|인가|인데|인지|라니|이라니|에서다|이가|엔|인|은|는|이|가|을|를|의|와|과|도|만|뿐|께|한테|야|아|들|측';
const ENDING = new RegExp(`^(?:${PARTICLES})+(?:이다|다|요)?$|^(?:다|요)$`);

/** Is `rest` what may follow a noun in its eojeol: nothing, or particles and the copula? `에서는` yes, `인들의집` no. */
export function isEnding(rest: string): boolean {
  return rest === '' || (rest.length <= LONGEST_ENDING && ENDING.test(rest));
}

/** Every run of Hangul, in order. A run over 24 letters is no word of a language and is left out. */
export function hangulWords(text: string): HangulWord[] {
  const words: HangulWord[] = [];
  for (const match of text.matchAll(/[가-힣]+/g)) {
    const [word] = match;
    if (word.length <= LONGEST_WORD) words.push({ start: match.index, end: match.index + word.length, word });
  }
  return words;
}

/** The Hangul that follows `at` without a break, up to ten letters: `에서는` after `부산` in `부산에서는 3명`. */
export function endingAt(text: string, at: number): string {
  let end = at;
  while (end < at + LONGEST_ENDING + 1 && isHangul(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

const WORDY = /[\p{L}\p{N}]/u;

/** Is this UTF-16 unit a letter or a figure? False past the ends of a text. To ask Unicode takes long, and is seldom needed. */
export function isWordy(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 ? (code | 0x20) <= 0x7a : code >= 0x30 && code <= 0x39;
  return isHangul(code) || WORDY.test(String.fromCharCode(code));
}
