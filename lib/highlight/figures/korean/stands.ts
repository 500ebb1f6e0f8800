import type { Numeral } from '../../../text/numerals/numeral.ts';
import { endingAt, isEnding } from '../../../text/words.ts';
import { NOT_AFTER, PLAIN_AFTER_ONE } from './not-after.ts';
import type { Unit } from './units.ts';

/** What follows a counter without being a particle: `3명당`, `20분쯤`, `두 배가량`. */
const TAIL =
  /^(?:짜리|씩|당|쯤|가량|정도|이상|이하|미만|초과|째|만에|안팎|남짓|내외|들|급|꼴|이나|밖에|뿐|중|간|더|반|여|가까이|이서|끼리|마다|안|뒤|후|전|동안|넘게|어치|이|입니다|만|형|지나)/;
/** Counters that are surely meant even where Hangul runs on behind them. */
const SURE = /^(?:명|원|달러|유로|퍼센트)$/;
/** Counters that a native numeral of one syllable is written together with: `세개`, `네사람`. */
const GLUED_TO_NATIVE = /^(?:명|개|달|살|배|시간|번째|가지|마리|권|그릇|사람|잔|마디|줄|표)$/;
const AFTER_ONE_SAID_OF_ALL = /^(?:나라|경기|사람|조각|팀|학교|문제)$/;
/** Numerals that nothing follows: 하나도 is no degree. */
const STANDS_ALONE = /(?:하나|둘|셋|넷|스물)$/;
/** The copula and 정도 begin like a counter: `8.5인데`, `2,222입니다`, `5정도`. */
const NO_COUNTER: Readonly<Record<string, RegExp>> = { 인: /^(?:데|가|지|듯)/, 입: /^니/, 정: /^도/ };
/** Weeks, and no price of shares: `삼 주가 지났다`. */
const WEEKS_PASS = /^가 (?:되|될|된|됐|지나|지난|지났|걸|남)/;
/** What a bare multiplier (백, 천, 만) may count. */
const AFTER_BARE_MULTIPLIER =
  /^(?:년|명|원|달러|개|번|가지|퍼센트|리|도|살|세|마리|개월|배|평|보|미터|킬로미터|톤)$/;
const GLUED_TO_BARE_MULTIPLIER = /^(?:퍼센트|년|원|리|배|명)$/;

const withDigits = ({ form }: Numeral): boolean => form === 'digits' || form === 'mixed';

/** Is the unit a whole word here, not the start of another: `3대` yes, `3대학` no? */
export function unitStands(text: string, numeral: Numeral, unit: Unit): boolean {
  const rest = endingAt(text, unit.end);
  if (NO_COUNTER[unit.name]?.test(rest)) return false;
  if (unit.name === '주' && WEEKS_PASS.test(text.slice(unit.end, unit.end + 4))) return true;
  if (/^(?:인데|어치|이다|입니다)/.test(rest)) return true;
  const other = NOT_AFTER[unit.name]?.test(rest) ?? false;
  if (other && !(withDigits(numeral) && isEnding(rest) && !(unit.spaced && rest === '다'))) return false;
  if (withDigits(numeral) && !unit.spaced) return true;
  return SURE.test(unit.name) || isEnding(rest) || TAIL.test(rest);
}

/** `열두 살` and `네사람` count; `네가`, `두 손`, `다시 한 번` do not. */
function nativeStands(text: string, { start, end }: Numeral, unit: Unit): boolean {
  const word = text.slice(start, end);
  if (STANDS_ALONE.test(word)) return false;
  if (word === '한') {
    if (unit.name === '분' || PLAIN_AFTER_ONE.has(unit.name) || AFTER_ONE_SAID_OF_ALL.test(unit.name))
      return false;
    if (unit.name === '번')
      return (
        unit.spaced && !/^도/.test(text.slice(unit.end)) && !/다시\s$/.test(text.slice(0, start).slice(-4))
      );
  }
  return unit.spaced || word.length > 1 || GLUED_TO_NATIVE.test(unit.name);
}

/** `이백 명`, `십퍼센트`, `일 년` count; `이 주`, `구조대`, `이천리` do not. */
function sinoStands(text: string, { start, end, value }: Numeral, unit: Unit): boolean {
  const word = text.slice(start, end);
  if (/[조경]$/.test(word) && unit.kind !== 'money' && unit.name !== '번째') return false;
  if (value === undefined) return true;
  if (word.length > 1)
    return (
      unit.name !== '수' &&
      !(word.length === 2 && !unit.spaced && /^(?:리|포|동|면|자|대|선)$/.test(unit.name))
    );
  if (/[십백천]/.test(word))
    return (unit.spaced ? AFTER_BARE_MULTIPLIER : GLUED_TO_BARE_MULTIPLIER).test(unit.name);
  return (
    /^(?:개월|퍼센트)$/.test(unit.name) ||
    (word === '일' && /^(?:년|주일)$/.test(unit.name)) ||
    (word !== '이' && word !== '일' && unit.spaced && /^(?:년|분|초|주)$/.test(unit.name))
  );
}

/** `한번 더`, `세상`, `이 주` look like figures: is this numeral meant as one before this unit? */
export function numeralStands(text: string, numeral: Numeral, unit: Unit): boolean {
  if (withDigits(numeral)) return true;
  return numeral.form === 'native' ? nativeStands(text, numeral, unit) : sinoStands(text, numeral, unit);
}
