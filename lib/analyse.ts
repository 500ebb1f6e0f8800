import { findMarks, type MarkTools } from './highlight/find-marks.ts';
import type { Article } from './model/article.ts';
import type { Mark } from './model/mark.ts';
import type { Span } from './model/span.ts';
import { summaryOf } from './summarize/summarize.ts';
import { salienceOf, weigh } from './summarize/weigh.ts';
import { splitSentences } from './text/sentences.ts';

/** What the text of an article says: its figures and names, and the sentences that carry it. */
export interface Analysis {
  readonly marks: readonly Mark[];
  /** Empty for a text that is short already. */
  readonly summary: readonly Span[];
}

/** The part of reading that needs only text; the extension does it in the background, off the page's thread. Never throws. */
export function analyse(
  article: Pick<Article, 'text' | 'title' | 'language' | 'published'>,
  count: number | 'auto',
  tools: MarkTools = {},
): Analysis {
  const { text, title, language, published } = article;
  // Split and weighed once for both.
  const sentences = splitSentences(text, language);
  const weighed = weigh(text, { language, title, sentences });
  const salience = salienceOf(weighed, sentences);
  return {
    marks: findMarks(text, { language, title, published, sentences, salience }, tools),
    summary: summaryOf(weighed, count),
  };
}
