import type { GeneratedSentence } from '../../lib/model/generated-summary.ts';
import type { Span } from '../../lib/model/span.ts';
import type { SummaryWords } from '../../lib/words/summary.ts';

interface GeneratedProps {
  sentences: readonly GeneratedSentence[];
  language: string | undefined;
  words: SummaryWords;
  onJump: (span: Span) => void;
}

/** A sentence with what the article does not contain set off in it. */
function Flagged({ sentence, words }: { sentence: GeneratedSentence; words: SummaryWords }) {
  const { text, unsupported } = sentence;
  let from = 0;
  const parts = unsupported.map((span) => {
    const before = text.slice(from, span.start);
    from = span.end;
    return { before, flagged: text.slice(span.start, span.end), key: span.start };
  });
  return (
    <span>
      {parts.map(({ before, flagged, key }) => (
        <span key={key}>
          {before}
          <mark class="unsupported" title={words.unsupported}>
            {flagged}
            <span class="pd-unseen"> ({words.unsupported})</span>
          </mark>
          {/* Its particle may follow. */}
          <i class="joiner" />
        </span>
      ))}
      {text.slice(from)}
    </span>
  );
}

/** What a model wrote; each sentence leads to the nearest one of the article. */
export function GeneratedSentences({ sentences, language, words, onJump }: GeneratedProps) {
  return (
    <ol lang={language}>
      {sentences.map((sentence) => {
        const { source, text } = sentence;
        return (
          <li key={text}>
            {source ? (
              <button
                type="button"
                class="summary-sentence"
                title={words.goTo}
                onClick={() => onJump(source)}
              >
                <Flagged sentence={sentence} words={words} />
              </button>
            ) : (
              <p class="summary-sentence" title={words.noSource}>
                <Flagged sentence={sentence} words={words} />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
