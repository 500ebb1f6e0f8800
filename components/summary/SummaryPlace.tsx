import type { Article } from '../../lib/model/article.ts';

/** A text below this needs no summary, mostly; UTF-16 units, of scripts with a syllable or word in a sign and of alphabets. */
const SHORT = { dense: 400, loose: 700 };
/** How long the sentences of a summary are. */
const SENTENCE = { dense: 70, loose: 125 };

/** Holds the place of a summary until it is known, about as high as it will be: the text below it should not move. */
export function SummaryPlace({ article: { language = '', text } }: { article: Article }) {
  const script = /^(?:ko|ja|zh)/.test(language) ? 'dense' : 'loose';
  if (text.length < SHORT[script])
    return (
      <p class="summary-needless" aria-hidden="true">
        {'\u00a0'}
      </p>
    );
  const long = SENTENCE[script];
  return (
    <div class="summary summary-coming" aria-hidden="true">
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
