import type { Article } from '../../lib/model/article.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Language } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { publishedWords } from '../reader/dates.ts';
import { readingMinutes } from '../reader/reading-time.ts';
import { KeyMarks } from './KeyMarks.tsx';

interface ArticleCardProps {
  article: Article;
  language: Language;
  onJump: (span: Span) => void;
}

/** What this article is, what it says, and who and how much is in it. */
export function ArticleCard({ article, language, onJump }: ArticleCardProps) {
  const words = popupWords[language];
  const { category, site, title, author, published, summary, text } = article;
  // The day is enough here; the reading view tells the hour.
  const date = published ? publishedWords(published.slice(0, 10), language) : '';
  const above = [category, site].filter(Boolean);
  const below = [author, date, words.minutes(readingMinutes(text))].filter(Boolean);
  return (
    <article class="card" lang={article.language}>
      {above.length > 0 && (
        <p class="facts">
          {above.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
      <h2>{title}</h2>
      <p class="facts" lang={language}>
        {below.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {summary.length > 0 ? (
        <section class="gist" aria-labelledby="gist-title">
          <h3 id="gist-title" lang={language}>
            {words.summary}
          </h3>
          <ol>
            {summary.map((sentence) => (
              <li key={sentence.start}>
                <button
                  type="button"
                  class="gist-sentence"
                  title={words.summaryHint}
                  onClick={() => onJump(sentence)}
                >
                  {text.slice(sentence.start, sentence.end)}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ) : (
        <p class="aside" lang={language}>
          {words.noSummary}
        </p>
      )}
      <KeyMarks article={article} language={language} onJump={onJump} />
    </article>
  );
}
