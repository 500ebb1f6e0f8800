import type { Article } from '../../lib/model/article.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Language } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { keyChips } from './key-marks.ts';

const LIMIT = { names: 6, figures: 6 } as const;

interface KeyMarksProps {
  article: Article;
  language: Language;
  onJump: (span: Span) => void;
}

/** The article in names and figures; each leads to its place in the text. */
export function KeyMarks({ article, language, onJump }: KeyMarksProps) {
  return (
    <div class="chip-groups">
      {(['names', 'figures'] as const).map((group) => {
        const chips = keyChips(article, group, LIMIT[group]);
        if (chips.length === 0) return null;
        return (
          <section key={group} class="chips" data-group={group} aria-labelledby={`chips-${group}`}>
            <h3 id={`chips-${group}`} lang={language}>
              {popupWords[language][group]}
            </h3>
            <ul>
              {chips.map(({ mark, text }) => (
                <li key={mark.start}>
                  <button type="button" class="chip" onClick={() => onJump(mark)}>
                    <span class="chip-words">{text}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
