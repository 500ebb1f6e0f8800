import { type Analysis, analyse } from '../../lib/analyse.ts';
import type { Article } from '../../lib/model/article.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { taggersFor } from './taggers.ts';

/** Figures, names and summary of a text, as the user's settings want them. */
export async function analyseText(
  article: Pick<Article, 'text' | 'title' | 'language' | 'published'>,
): Promise<Analysis> {
  const [{ summaryLength, markWords }, taggers] = await Promise.all([
    loadSettings(),
    taggersFor(article.text),
  ]);
  return analyse(article, summaryLength, { taggers, words: markWords });
}
