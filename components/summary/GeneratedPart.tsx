import type { Article } from '../../lib/model/article.ts';
import type { Engine, GeneratedSummary, SummaryProgress } from '../../lib/model/generated-summary.ts';
import type { Span } from '../../lib/model/span.ts';
import { engineFailureWords } from '../../lib/words/engine-failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { type SummaryWords, summaryWords } from '../../lib/words/summary.ts';
import { Button } from '../ui/Button.tsx';
import { GeneratedSentences } from './GeneratedSentences.tsx';
import type { SummaryState } from './summary-state.ts';

/** Failures that the options can mend. */
const MENDED_THERE = [
  'not-set-up',
  'refused',
  'unreachable',
  'wrong-key',
  'no-model',
  'not-the-protocol',
  'too-long',
];
/** Failures that asking again cannot change. */
const FINAL = ['not-set-up', 'refused', 'language', 'absent', 'switched-off', 'too-long'];

interface PartProps {
  state: SummaryState;
  article: Article;
  language: Language;
  onJump: (span: Span) => void;
  onAsk: (engine: Engine, event: Event) => void;
  onOptions: (event: Event) => void;
}

function progressSentence(
  progress: SummaryProgress | undefined,
  language: Language,
  words: SummaryWords,
): string {
  const number = new Intl.NumberFormat(language);
  if (progress?.part) return words.reading(number.format(progress.part.at), number.format(progress.part.of));
  if (progress?.fetched !== undefined && progress.fetched < 1)
    return words.fetching(new Intl.NumberFormat(language, { style: 'percent' }).format(progress.fetched));
  return progress && progress.sentences.length > 0 ? words.writing : words.waiting;
}

/** Who wrote it, in words. */
function authorOf(
  { engine, model }: Pick<GeneratedSummary, 'engine' | 'model'>,
  words: SummaryWords,
): string {
  if (engine === 'chrome') return words.byChrome;
  return engine === 'firefox' ? words.byFirefox : words.writtenBy(model ?? '');
}

function Working({ state, article, language }: PartProps) {
  const words = summaryWords[language];
  const work = state.work.value;
  if (work.kind !== 'working') return null;
  const written = work.progress?.sentences ?? [];
  return (
    <div class="summary-other">
      <p class="summary-note summary-working" role="status">
        {progressSentence(work.progress, language, words)}
      </p>
      {written.length > 0 && (
        <ol lang={article.language} aria-hidden="true">
          {written.map((sentence, index) => (
            <li key={index}>
              <p class="summary-sentence">{sentence}</p>
            </li>
          ))}
        </ol>
      )}
      <Button kind="text" onClick={state.cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Failed({ state, language, onAsk, onOptions }: PartProps) {
  const words = summaryWords[language];
  const work = state.work.value;
  if (work.kind !== 'failed') return null;
  return (
    <div class="summary-other" role="alert">
      <p class="summary-note summary-bad">
        {engineFailureWords[language][work.code]} {words.stillHere}
      </p>
      <div class="summary-tools">
        {!FINAL.includes(work.code) && (
          <Button kind="text" onClick={(event) => onAsk(work.engine, event)}>
            {words.again}
          </Button>
        )}
        {work.engine === 'endpoint' && MENDED_THERE.includes(work.code) && (
          <Button kind="text" onClick={onOptions}>
            {words.settings}
          </Button>
        )}
      </div>
    </div>
  );
}

function Made({ state, article, language, onJump }: PartProps) {
  const words = summaryWords[language];
  const made = state.generated.value;
  if (!made || state.work.value.kind === 'working') return null;
  const flags = made.sentences.reduce((sum, { unsupported }) => sum + unsupported.length, 0);
  const keeping = state.keeping.value;
  const said = { no: '', kept: words.kept, later: words.keptLater, refused: words.keepRefused }[keeping];
  return (
    <div class="summary-other">
      <h3>{authorOf(made, words)}</h3>
      <GeneratedSentences
        sentences={made.sentences}
        language={article.language}
        words={words}
        onJump={onJump}
      />
      <p class="summary-note">
        {flags > 0 && <strong>{words.flagged(new Intl.NumberFormat(language).format(flags))} </strong>}
        {words.written}
      </p>
      <div class="summary-tools">
        {(keeping === 'no' || keeping === 'refused') && made !== article.generated && (
          <Button kind="text" onClick={() => void state.keep()}>
            {words.keep}
          </Button>
        )}
        <Button kind="text" onClick={state.remove}>
          {words.remove}
        </Button>
      </div>
      <p class={said ? 'summary-note' : 'pd-unseen'} role="status">
        {said}
      </p>
    </div>
  );
}

/** What another engine is doing, has written, or could not do. The picked sentences above it stay. */
export function GeneratedPart(props: PartProps) {
  return (
    <>
      <Working {...props} />
      <Failed {...props} />
      <Made {...props} />
    </>
  );
}
