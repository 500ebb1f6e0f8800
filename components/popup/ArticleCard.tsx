import type { Article } from '../../lib/model/article.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Language } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { publishedWords } from '../reader/dates.ts';
import { readingMinutes } from '../reader/reading-time.ts';
import type { ShownSummary } from '../summary/summary-state.ts';
import { KeyMarks } from './KeyMarks.tsx';
import type { SummaryKit } from './world.ts';

interface ArticleCardProps {
  article: Article;
  language: Language;
  /** Absent until it is fetched. */
  kit: SummaryKit | undefined;
  hiddenKinds: readonly MarkKind[];
  onJump: (span: Span) => void;
  onSummary: (shown: ShownSummary) => void;
}

/** The summary: its part comes from the extension itself, a moment after the card. */
function Gist({ article, language, kit, onJump, onSummary }: Omit<ArticleCardProps, 'hiddenKinds'>) {
  if (!kit) return null;
  return (
    <kit.Summary
      article={article}
      language={language}
      world={kit.world}
      onJump={onJump}
      onChange={onSummary}
    />
  );
}

/** What this article is, what it says, and who and how much is in it. */
export function ArticleCard({ article, language, hiddenKinds, kit, onJump, onSummary }: ArticleCardProps) {
  const words = popupWords[language];
  const { category, site, title, author, published, text } = article;
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
      <Gist article={article} language={language} kit={kit} onJump={onJump} onSummary={onSummary} />
      <KeyMarks article={article} language={language} hiddenKinds={hiddenKinds} onJump={onJump} />
    </article>
  );
}
