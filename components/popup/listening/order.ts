import type { Article } from '../../../lib/model/article.ts';
import type { VoiceOrder } from '../../../lib/model/tab-voice.ts';
import { scriptOf, spokenLanguage } from '../../reader/read-aloud/script.ts';

/** The whole article, title first. */
export const articleOrder = (article: Article): VoiceOrder => ({
  what: 'article',
  title: article.title,
  language: spokenLanguage(article),
  lines: scriptOf(article),
});

/** The sentences of its summary, as shown. */
export const summaryOrder = (article: Article, sentences: readonly string[]): VoiceOrder => ({
  what: 'summary',
  title: article.title,
  language: spokenLanguage(article),
  lines: sentences.map((words) => ({ words })),
});
