import type { Article } from '../../lib/model/article.ts';

/** How long the sentences of a summary are; UTF-16 units. */
const SENTENCE = { dense: 70, loose: 125 };

/** Does a sign stand for a syllable or a word, or is it a letter of an alphabet? */
export const scriptOf = ({ language = '' }: Article): 'dense' | 'loose' =>
  /^(?:ko|ja|zh)/.test(language) ? 'dense' : 'loose';

/** Lines about as long as the sentences of a summary that is not known yet, to take its room. */
export function roomOf(article: Article): string[] {
  const long = SENTENCE[scriptOf(article)];
  return [0, 1, 2].map((at) => article.text.slice(at * long, (at + 1) * long));
}
