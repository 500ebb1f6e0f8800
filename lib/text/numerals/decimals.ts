const DIGITS = '영일이삼사오육칠팔구';
/** `점` and its digits. What runs on behind them is a particle, a unit or nothing: `삼점 이상` is no decimal. */
const DECIMALS =
  /점( ?)([영공일이삼사오육칠팔구]{1,8})(?=$|[^가-힣]|(?:은|는|을|를|의|에|로|와|과|도|만|이다|입니다|다|이라|이며|배|도씨)(?![가-힣]{2})|퍼센트|프로|미터|킬로|센티|그램|리터|인치)/y;
const UNIT_FOLLOWS = /^\s?(?:퍼센트|프로|도|배|미터|킬로|센티|그램|리터|인치|초|점|톤)/;

export interface Decimals {
  readonly end: number;
  /** Below 1. */
  readonly value: number;
}

/**
 * What is said behind the point of a number in words that ends at `at`: `점오` of `영점오` -> 0.5, `점 칠일` of `이백점 칠일` -> 0.71.
 * `이점이` is an advantage unless more speaks for a number: a whole part of several syllables, several digits, or a unit.
 */
export function readDecimals(text: string, at: number, whole: string): Decimals | undefined {
  DECIMALS.lastIndex = at;
  const [said, space, digits = ''] = DECIMALS.exec(text) ?? [];
  if (said === undefined) return undefined;
  const end = at + said.length;
  const sure =
    whole === '영' || whole.length > 1 || digits.length > 1 || UNIT_FOLLOWS.test(text.slice(end, end + 4));
  if (!sure || (space && digits.length < 2)) return undefined;
  const value = Number(`0.${[...digits].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join('')}`);
  return { end, value };
}
