const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/;

/**
 * Is it all ASCII, and the quotes and dashes of typography? Patterns with classes of ASCII say the same of such a text
 * as those of Unicode, several times faster.
 */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** One pattern in two forms: `full` with classes of Unicode, `plain` with those of ASCII. */
export interface PatternPair {
  readonly full: RegExp;
  readonly plain: RegExp;
}

/** `\\p{L}` may stand in `source` outside of brackets only. The pattern must not match across lines. */
export const patternPair = (source: string, flags: string): PatternPair => ({
  full: new RegExp(source, `${flags}u`),
  plain: new RegExp(source.replaceAll('\\p{L}', '[A-Za-z]'), flags),
});

export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly plain: boolean;
}

/** The lines of a text, each with where it starts. */
export function textLinesOf(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, start, plain: isPlain(line) };
    start += line.length + 1;
    return found;
  });
}

/** All matches, each with its place in the whole text. */
export function* matchLines(
  lines: readonly TextLine[],
  { full, plain }: PatternPair,
): Generator<{ match: RegExpExecArray; at: number }> {
  for (const line of lines)
    for (const match of line.text.matchAll(line.plain ? plain : full))
      yield { match, at: line.start + match.index };
}
