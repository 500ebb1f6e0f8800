import type { ComponentChildren } from 'preact';
import type { Article } from '../../lib/model/article.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Language } from '../../lib/words/language.ts';
import { summaryHeading } from '../../lib/words/summary-heading.ts';
import { PickedSentences } from './PickedSentences.tsx';
import { scriptOf } from './room.ts';

/** A text below this needs no summary; UTF-16 units. */
const SHORT = { dense: 400, loose: 700 };

interface SummaryPlaceProps {
  article: Article;
  language: Language;
  onJump: (span: Span) => void;
  /** Told while a pointer presses something here: what it presses must stay until that is a click. */
  onHold?: (held: boolean) => void;
}

/** The start of a press, and its end once it was heard as a click. */
function followPress(onHold: (held: boolean) => void): void {
  onHold(true);
  const over = new AbortController();
  const end = () => {
    over.abort();
    setTimeout(onHold, 0, false);
  };
  for (const type of ['pointerup', 'pointercancel'])
    window.addEventListener(type, end, { capture: true, signal: over.signal });
}

/** Is it known already that a text needs no summary? A short one never does. */
export const isNeedless = (article: Article): boolean =>
  article.needless !== undefined ||
  article.text.length < SHORT[article.language ? scriptOf(article) : 'dense'];

/** The heading of the box, and beside it what there is to choose. */
export const SummaryHead = ({ language, children }: { language: Language; children?: ComponentChildren }) => (
  <div class="summary-head">
    <h2 id="summary-title">{summaryHeading[language]}</h2>
    {children}
  </div>
);

/**
 * The summary until its tools have come: its heading, its sentences, where they are known, and the room that the rest
 * will take; the text below must not move.
 */
export function SummaryPlace({ article, language, onJump, onHold }: SummaryPlaceProps) {
  const { summary } = article;
  if (!summary.length && isNeedless(article))
    return article.needless === 'list' ? (
      <p class="summary-needless" aria-hidden="true">
        {'\u00a0'}
      </p>
    ) : null;
  return (
    <section
      class="summary summary-coming"
      aria-labelledby="summary-title"
      onPointerDown={onHold && (() => followPress(onHold))}
    >
      <SummaryHead language={language} />
      <PickedSentences article={article} sentences={summary} onJump={onJump} />
    </section>
  );
}
