import type { Article } from '../../lib/model/article.ts';
import type { Span } from '../../lib/model/span.ts';
import { PickedSentences } from './PickedSentences.tsx';

/** A text below this needs no summary, mostly; UTF-16 units, of scripts with a syllable or word in a sign and of alphabets. */
const SHORT = { dense: 400, loose: 700 };
/** How long the sentences of a summary are. */
const SENTENCE = { dense: 70, loose: 125 };

interface SummaryPlaceProps {
  article: Article;
  onJump: (span: Span) => void;
}

/**
 * The summary until its tools have come: its sentences, where they are known, and the room that the rest will take; the
 * text below must not move. Of a summary that is not known yet, the room alone, about as high as it will be.
 */
export function SummaryPlace({ article, onJump }: SummaryPlaceProps) {
  const { language = '', text, summary } = article;
  if (summary.length)
    return (
      <div class="summary summary-coming">
        <PickedSentences article={article} sentences={summary} onJump={onJump} />
      </div>
    );
  const script = /^(?:ko|ja|zh)/.test(language) ? 'dense' : 'loose';
  if (text.length < SHORT[script])
    return (
      <p class="summary-needless" aria-hidden="true">
        {'\u00a0'}
      </p>
    );
  const long = SENTENCE[script];
  return (
    <div class="summary summary-coming summary-unknown" aria-hidden="true">
      <ol>
        {[0, 1, 2].map((at) => (
          <li key={at}>
            <p class="summary-sentence">{text.slice(at * long, (at + 1) * long)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
