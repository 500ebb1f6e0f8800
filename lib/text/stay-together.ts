/**
 * Between a closing sign, a unit or a sign at the end of a name and its particle browsers end a line, `word-break: keep-all`
 * or not; after round quotation marks Chromium alone does. Points and commas may have words behind them: a line may end there.
 * A score such as `3-2` is a word too, which Chromium ends a line in; longer numbers with dashes may need the break.
 */
const BORDER =
  /(?<=[)\]}%°’”℃℉〉》」』】〕）］％㎀-㏟+#™®€])(?=[가-힣])|(?<=(?<![\d-])\d{1,3}-)(?=\d{1,3}(?![\d-]))/;

/**
 * Where the first particle stands that follows a sign, or the second number of a score, so that no line may end before it; -1
 * where none does. UTF-16.
 * `국제통화기금(IMF)은` -> 11; `“곧 연다”고` -> 6.
 */
export const particleAfterSign = (text: string): number => text.search(BORDER);

/** A text in pieces, each further one beginning with such a particle: `물가가 3.2%를 넘었다` -> `물가가 3.2%`, `를 넘었다`. */
export const beforeParticles = (text: string): string[] => text.split(BORDER);

/** What fits a line of a phone in large letters, as all that is held together here. */
const DIGITS = String.raw`\d(?:[\d,.]{0,5}\d)?`;
const SCALE = '[십백천만억조]';
/** The first letter of a unit: the rest of its word stays with it anyway (`word-break: keep-all`). */
const UNIT = '[가-힣](?=[가-힣]{0,3}(?![가-힣]))';
const NUMERAL = `${DIGITS}${SCALE}{0,2}`;
const SPACED_FIGURE = new RegExp(
  String.raw`(?<![\dA-Za-z.,-])(${DIGITS}${SCALE}{1,2} ${NUMERAL}(?: ${UNIT}|(?![가-힣]{7}))|${NUMERAL} ${UNIT})`,
);

/**
 * A text in pieces, every second one a figure whose spaces end no line: `모두 3조 2천억 원을 들여` -> `모두 `, `3조 2천억 원`,
 * `을 들여`.
 */
export const aroundFigures = (text: string): string[] => text.split(SPACED_FIGURE);

/** A short last word, and the one before it. Longer ones fill a line of a phone. */
const LAST = /(?<=\s)\S{1,12}\s+\S{1,6}\s*$/;

/**
 * Where the last two words of a text begin, when the last is so short that it should not stand on a line alone; -1 when it
 * is not. UTF-16. `첫 동은 내년에 문을 연다.` -> 9.
 */
export const shortEnd = (text: string): number => text.search(LAST);
