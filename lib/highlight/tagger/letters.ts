/** What the tagger sees of a letter: digits are alike, so are cases, quotes and middle dots. */
const FOLDED = new Map<number, number>(
  [
    ['“”„‟＂', '"'],
    ['‘’‚‛`´', "'"],
    ['・ㆍ‧•∙', '·'],
    ['–—―−', '-'],
    ['～∼', '~'],
    ['《〈「『【', '<'],
    ['》〉」』】', '>'],
    ['…', '.'],
  ].flatMap(([from = '', to = '']) =>
    [...from].map((letter): [number, number] => [letter.charCodeAt(0), to.charCodeAt(0)]),
  ),
);

export function foldLetter(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 0x30;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code === 0x09 || code === 0x0a || code === 0xa0 || code === 0x3000) return 0x20;
  return code < 0x80 || (code >= 0xac00 && code <= 0xd7a3) ? code : (FOLDED.get(code) ?? code);
}

export const LETTER_CLASS = {
  edge: 0,
  space: 1,
  hangul: 2,
  digit: 3,
  small: 4,
  capital: 5,
  han: 6,
  jamo: 7,
  stop: 8,
  quote: 9,
  bracket: 10,
  other: 11,
} as const;

export function classOfLetter(code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return LETTER_CLASS.hangul;
  if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0xa0 || code === 0x3000)
    return LETTER_CLASS.space;
  if (code >= 0x30 && code <= 0x39) return LETTER_CLASS.digit;
  if (code >= 0x61 && code <= 0x7a) return LETTER_CLASS.small;
  if (code >= 0x41 && code <= 0x5a) return LETTER_CLASS.capital;
  if (code >= 0x4e00 && code <= 0x9fff) return LETTER_CLASS.han;
  if (code >= 0x3131 && code <= 0x318e) return LETTER_CLASS.jamo;
  const folded = foldLetter(code);
  if (folded === 0x2e || folded === 0x2c || folded === 0x21 || folded === 0x3f) return LETTER_CLASS.stop;
  if (folded === 0x22 || folded === 0x27) return LETTER_CLASS.quote;
  if (
    folded === 0x28 ||
    folded === 0x29 ||
    folded === 0x3c ||
    folded === 0x3e ||
    folded === 0x5b ||
    folded === 0x5d
  )
    return LETTER_CLASS.bracket;
  return LETTER_CLASS.other;
}

/** Letters of a word: Hangul, Latin, Han, digits. */
export const isWordClass = (letterClass: number): boolean =>
  letterClass >= LETTER_CLASS.hangul && letterClass <= LETTER_CLASS.jamo;
