import { findMarks } from './highlight/find-marks.ts';
import type { Article } from './model/article.ts';
import type { GeneratedSentence } from './model/generated-summary.ts';
import { nearestSentences } from './summarize/engines/nearest-sentence.ts';
import { unsupportedSpans } from './summarize/engines/unsupported.ts';

/** What of an article a summary is held against. */
export type CheckedAgainst = Pick<Article, 'text' | 'title' | 'language' | 'published'>;

/**
 * Holds what a model wrote against the article: each sentence gets its nearest source sentence, and the figures and
 * names that neither text nor title contains. Never throws.
 */
export function checkSummary(sentences: readonly string[], article: CheckedAgainst): GeneratedSentence[] {
  const { text, title, language, published } = article;
  const about = { language, title, published };
  const whole = `${title}\n${text}`;
  const source = { text: whole, marks: findMarks(whole, about) };
  // Together, so that a surname in one sentence is known by the full name in another.
  const joined = sentences.join('\n');
  const flags = unsupportedSpans({ text: joined, marks: findMarks(joined, about) }, source);
  const nearest = nearestSentences(sentences, text, language);
  let from = 0;
  return sentences.map((sentence, index) => {
    const [start, end] = [from, from + sentence.length];
    from = end + 1;
    const near = nearest[index];
    return {
      text: sentence,
      ...(near ? { source: near } : {}),
      unsupported: flags
        .filter((flag) => flag.start >= start && flag.end <= end)
        .map((flag) => ({ start: flag.start - start, end: flag.end - start })),
    };
  });
}
