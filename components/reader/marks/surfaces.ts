import type { Article } from '../../../lib/model/article.ts';

/** Forms of one thing that are told at most. */
const MOST = 4;

/** The different words that stand for one thing in the text, in order: `젠슨 황`, `황 CEO`, `황`. */
export function surfacesOf({ text, marks }: Article, mentions: readonly number[]): readonly string[] {
  const forms = mentions.flatMap((index) => {
    const mark = marks[index];
    return mark ? [text.slice(mark.start, mark.end).replace(/\s+/g, ' ')] : [];
  });
  return [...new Set(forms)].slice(0, MOST);
}
