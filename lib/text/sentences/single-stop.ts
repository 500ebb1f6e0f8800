import {
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  ORDINAL_STOP,
  STARTERS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.ts';
import { isCloser, isDigit, isHangul, isLower, isOpener, isSpace, isUpper, skipSpace } from './characters.ts';
import { endsPredicate } from './korean.ts';

const LIST_HEAD =
  /^[(]?(?:\d{1,3}|[가나다라마바사아자차카타파하]|[A-Za-z]|[ivxIVX]{1,5}|(?:\d{1,2}\.){1,3}\d{1,2})$/;
const NUMBER = /(?:^|[^\d.,])(\d{1,12})$/;
const LATIN_WORD = /[\p{Script=Latin}.]{1,24}$/u;
const FIRST_WORD = /^[\p{L}'’]{1,20}/u;

/** Does the one `.` at `at` end the sentence that began at `sentence`? `after` is the place behind it and its closing marks. */
export function endsWithStop(
  line: string,
  sentence: number,
  at: number,
  after: number,
  language: string,
): boolean {
  const next = line.charAt(after);
  return isSpace(next) || next === ''
    ? endsBeforeSpace(line, sentence, at, after, language)
    : endsWithoutSpace(line, at, next, line.charAt(after + 1));
}

/** `했다.이어` ends; `1.2조`, `S24.1`, `example.co.kr`, `홍길동.사진` do not. */
function endsWithoutSpace(line: string, at: number, next: string, second: string): boolean {
  if (',;:'.includes(next)) return false;
  if (endsPredicate(line, at)) return true;
  const last = line.charAt(at - 1);
  if (isHangul(next)) return last === '%' || isCloser(last);
  if (isHangul(last)) return isUpper(next) || isOpener(next) || '-▲△◇◆■□●○※'.includes(next);
  const twoLower = isLower(last) && isLower(line.charAt(at - 2));
  return twoLower && ((isUpper(next) && isLower(second)) || isOpener(next));
}

function endsBeforeSpace(
  line: string,
  sentence: number,
  at: number,
  after: number,
  language: string,
): boolean {
  const from = skipSpace(line, after);
  const first = line.charAt(from);
  if (at - sentence <= 12 && LIST_HEAD.test(line.slice(sentence, at))) return false;
  if (isLower(first) && !isLower(line.charAt(sentence))) return false;
  const number = isDigit(line.charAt(at - 1))
    ? NUMBER.exec(line.slice(Math.max(0, at - 14), at))?.[1]
    : undefined;
  if (number) return endsAfterNumber(number, first, language);
  const word = LATIN_WORD.exec(line.slice(Math.max(0, at - 24), at))?.[0];
  return !word || endsAfterWord(word, first, line.slice(from, from + 24));
}

/** `2024. 5. 3. 오후` is one date. A Korean sentence hardly ever ends in a bare small number. */
function endsAfterNumber(number: string, first: string, language: string): boolean {
  if (isDigit(first)) return number.length > 4;
  if (number.length > 2) return true;
  return !isHangul(first) && !ORDINAL_STOP.has(language);
}

function endsAfterWord(word: string, first: string, rest: string): boolean {
  if (LEADING_ABBREVIATIONS.has(word)) return false;
  if (NUMBER_ABBREVIATIONS.has(word)) return !isDigit(first);
  const initials = /^(?:\p{L}\.)*\p{Lu}$|^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!initials && !TRAILING_ABBREVIATIONS.has(word)) return true;
  return STARTERS.has(FIRST_WORD.exec(rest)?.[0] ?? '');
}
