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

/** `\\p{L}` may stand in `source` outside of brackets only. The pattern must neither match across lines nor match nothing. */
export const patternPair = (source: string, flags: string): PatternPair => ({
  full: new RegExp(source, `${flags}u`),
  plain: new RegExp(source.replaceAll('\\p{L}', '[A-Za-z]'), flags),
});

/** Lines one after the other that are all plain, or of which none is. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly plain: boolean;
}

/** Of the text that was asked for last: several ask for the same one after the other. */
let known: { readonly text: string; readonly stretches: readonly Stretch[] } | undefined;

/** All of a text in the fewest stretches, each with where it starts. Between two is a line break. */
export function stretchesOf(text: string): readonly Stretch[] {
  if (known?.text !== text) known = { text, stretches: readStretches(text) };
  return known.stretches;
}

function readStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let plain = true;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (end > at && isPlain(text.slice(at, end)) !== plain) {
      if (at > start) stretches.push({ text: text.slice(start, at - 1), start, plain });
      start = at;
      plain = !plain;
    }
    at = end + 1;
  }
  if (start < text.length) stretches.push({ text: text.slice(start), start, plain });
  return stretches;
}

/** All matches, each with its place in the whole text. */
export function* matchStretches(
  stretches: readonly Stretch[],
  { full, plain }: PatternPair,
): Generator<{ match: RegExpExecArray; at: number }> {
  for (const stretch of stretches) {
    const pattern = stretch.plain ? plain : full;
    let next = 0;
    for (;;) {
      pattern.lastIndex = next;
      const match = pattern.exec(stretch.text);
      if (!match) break;
      next = pattern.lastIndex;
      yield { match, at: stretch.start + match.index };
    }
  }
}
