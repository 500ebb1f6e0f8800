import type { Language } from '../../../lib/words/language.ts';
import { ownHighlightWords } from '../../../lib/words/own-highlights.ts';
import { AlwaysMark, type AlwaysMarkProps, isMarkable } from './AlwaysMark.tsx';
import { HighlightBar, type HighlightBarProps } from './HighlightBar.tsx';
import { KeeperLine } from './KeeperLine.tsx';
import type { HighlightKeeper } from './keeper.ts';

export interface HighlightFootProps {
  language: Language;
  keeper: HighlightKeeper;
  /** Keeps the article. Absent where it is kept already. */
  onSave: (() => void) | undefined;
  /** Words are selected, or a highlight is in hand. */
  bar: Omit<HighlightBarProps, 'language'> | undefined;
  /** Selected words that may be marked from now on. */
  always: Omit<AlwaysMarkProps, 'language'> | undefined;
  /** What is picked by key, said to screen readers; else empty. */
  picked: string;
}

/** At the foot of the text: what can be done with a passage, and what became of it. */
export function HighlightFoot({ language, keeper, onSave, bar, always, picked }: HighlightFootProps) {
  const news = keeper.news.value;
  return (
    <>
      {news && <KeeperLine news={news} language={language} onSave={onSave} onDismiss={keeper.dismiss} />}
      {bar && (
        <HighlightBar key={bar.own?.id} language={language} {...bar}>
          {always && isMarkable(always.words) && (
            <AlwaysMark key={always.words} language={language} {...always} />
          )}
        </HighlightBar>
      )}
      <p class="pd-unseen" role="status">
        {picked && ownHighlightWords[language].chosen(picked)}
      </p>
    </>
  );
}
