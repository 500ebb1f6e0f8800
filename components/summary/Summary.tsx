import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import type { Engine } from '../../lib/model/generated-summary.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Language } from '../../lib/words/language.ts';
import { summaryWords } from '../../lib/words/summary.ts';
import { EngineOffers } from './EngineOffers.tsx';
import { GeneratedPart } from './GeneratedPart.tsx';
import { LengthSwitch } from './LengthSwitch.tsx';
import { PickedSentences, shownSentences } from './PickedSentences.tsx';
import { placesOf, shareOf } from './place-strip.ts';
import { SummaryHead } from './SummaryPlace.tsx';
import { SummaryTools } from './SummaryTools.tsx';
import { createSummaryState, type ShownSummary } from './summary-state.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import type { SummaryWorld } from './world.ts';

export interface SummaryProps {
  article: Article;
  language: Language;
  world: SummaryWorld;
  onJump: (span: Span) => void;
  /** What a save from now on should keep. */
  onChange?: ((shown: ShownSummary) => void) | undefined;
}

/** Written out: the first use of Intl in a page would hold up its first paint. */
const percentOf = (share: number): string => `${Math.round(share * 100)}%`;

/** The summary of an article: its own sentences at once, and on request what another engine writes. */
export function Summary({ article, language, world, onJump, onChange }: SummaryProps) {
  const words = summaryWords[language];
  const state = useMemo(
    () => createSummaryState(world, article, onChange ?? (() => {})),
    // An article made anew, with marks that come later or were corrected, changes nothing of what somebody has in hand.
    [world, article.canonical, article.text],
  );
  const [spoken, setSpoken] = useState<number>();
  // Read here too, so that the box is rendered whenever one of their buttons goes away.
  void state.work.value;
  void state.generated.value;
  const written = useKeptFocus<HTMLDivElement>();
  useEffect(() => {
    void state.start();
    return state.stop;
  }, [state]);
  useEffect(() => state.take(article.summary), [state, article.summary]);
  const sentences = state.sentences.value;
  const coming = state.coming.value;
  // A short text says for itself that it needs none.
  const needless = state.needless.value === 'list' ? <p class="summary-needless">{words.needless}</p> : null;
  if (sentences.length === 0 && !coming && !state.inUse.value) return needless;
  const hasPlace = sentences.length > 0 || coming;
  const { length } = article.text;
  const ask = (engine: Engine, event: Event) => {
    if (world.isTrusted(event)) void state.ask(engine);
  };
  const openOptions = (event: Event) => {
    if (world.isTrusted(event)) world.openOptions();
  };
  return (
    <section class="summary" aria-labelledby="summary-title">
      <SummaryHead language={language}>
        {hasPlace && <span class="summary-share">{words.share(percentOf(shareOf(sentences, length)))}</span>}
        <LengthSwitch
          length={state.length.value}
          words={words}
          onChoose={(length) => void state.choose(length)}
        />
      </SummaryHead>
      {hasPlace ? (
        <>
          {/* Where in the article they stand. */}
          <div class="summary-strip" title={words.shareWhy} aria-hidden="true">
            {placesOf(sentences, length).map(({ left, width }) => (
              <i key={left} style={{ left: `${left}%`, width: `${width}%` }} />
            ))}
          </div>
          <PickedSentences
            article={article}
            sentences={sentences}
            title={words.goTo}
            spoken={spoken}
            onJump={onJump}
          />
        </>
      ) : (
        needless
      )}
      <SummaryTools
        article={article}
        sentences={shownSentences(article.text, sentences)}
        words={words}
        world={world}
        asking={state.asking.value}
        onAsking={state.toggleAsking}
        onSpoken={setSpoken}
      />
      {state.asking.value && state.offers.value && (
        <EngineOffers offers={state.offers.value} words={words} onAsk={ask} onOptions={openOptions} />
      )}
      <div ref={written} class="summary-written" tabIndex={-1}>
        <GeneratedPart
          state={state}
          article={article}
          language={language}
          onJump={onJump}
          onAsk={ask}
          onOptions={openOptions}
        />
      </div>
    </section>
  );
}
