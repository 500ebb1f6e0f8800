import type { Article } from '../../lib/model/article.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Language } from '../../lib/words/language.ts';
import { summaryBoxWords } from '../../lib/words/summary-box.ts';

export interface SummaryBoxProps {
  article: Article;
  language: Language;
  onJump: (sentence: Span) => void;
}

/** Sentences of the article itself; nothing when it is too short to need any. */
export function SummaryBox({ article, language, onJump }: SummaryBoxProps) {
  const words = summaryBoxWords[language];
  const { summary, text } = article;
  if (summary.length === 0 || text.length === 0) return null;
  const share = summary.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <section class="summary" aria-labelledby="summary-title">
      <div class="summary-head">
        <h2 id="summary-title">{words.picked}</h2>
        <span>{words.share(percent)}</span>
      </div>
      <ol>
        {summary.map((sentence) => (
          <li key={sentence.start}>
            <button
              type="button"
              class="summary-sentence"
              title={words.goTo}
              onClick={() => onJump(sentence)}
            >
              {text.slice(sentence.start, sentence.end)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
