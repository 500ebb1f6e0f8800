/** Tries a sticky pattern at one place: where digits begin, say, instead of everywhere in the text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** What `pattern`, which ends with `$`, matches right before `at`, looking back `reach` letters at most. */
export function matchBefore(
  pattern: RegExp,
  text: string,
  at: number,
  reach: number,
): RegExpExecArray | undefined {
  return pattern.exec(text.slice(Math.max(0, at - reach), at)) ?? undefined;
}

/**
 * All matches of a pattern for what never stands without `sign`. Most texts have none, and one letter is looked for many times faster
 * than all that may stand before it.
 */
export const matchAllBySign = (text: string, sign: RegExp, pattern: RegExp): Iterable<RegExpExecArray> =>
  sign.test(text) ? text.matchAll(pattern) : [];
