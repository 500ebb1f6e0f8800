const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/;

/**
 * Is it all ASCII, and the quotes and dashes of typography? Patterns with classes of ASCII say the same of such a text
 * as those of Unicode, several times faster.
 */
export const isPlain = (text: string): boolean => PLAIN.test(text);
