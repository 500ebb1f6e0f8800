import type { Article } from '../../../lib/model/article.ts';
import type { SpokenLine } from '../../../lib/model/tab-voice.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { spokenSeconds } from '../../../lib/text/spoken-chunks.ts';

const HANGUL = /[\uac00-\ud7a3]/;
const WORDY = /[\p{L}\p{N}]/u;

/** The language that an article is read in, BCP 47. Where the page did not say, the letters do. */
export const spokenLanguage = ({ language, text }: Pick<Article, 'language' | 'text'>): string =>
  language ?? (HANGUL.test(text) ? 'ko' : 'en');

/** What of an article is read aloud: its title, then its sentences. A line of stars is none. */
export function scriptOf(article: Pick<Article, 'title' | 'text' | 'language'>): SpokenLine[] {
  const { title, text, language } = article;
  const sentences = splitSentences(text, language).map((span) => ({
    words: text.slice(span.start, span.end),
    span,
  }));
  return [{ words: title }, ...sentences].filter(({ words }) => WORDY.test(words));
}

/** Index of the line that holds an offset of the text, or begins after it. */
export function lineAt(lines: readonly SpokenLine[], offset: number): number {
  const at = lines.findIndex(({ span }) => span !== undefined && span.end > offset);
  return at < 0 ? Math.max(0, lines.length - 1) : at;
}

/** For each line, the seconds that it and all after it take at the voice's own pace. */
export function secondsFrom(lines: readonly SpokenLine[]): number[] {
  const seconds: number[] = [];
  let rest = 0;
  for (const { words } of lines.toReversed()) {
    rest += spokenSeconds(words);
    seconds.push(rest);
  }
  return seconds.reverse();
}
