import type { Article } from '../../lib/model/article.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Language } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { CHIP_ROWS, type ChipRow, keyChips } from './key-marks.ts';

/** Of each row: the popup is small. */
const LIMIT = 4;

interface KeyMarksProps {
  article: Article;
  language: Language;
  hiddenKinds: readonly MarkKind[];
  onJump: (span: Span) => void;
}

/** The article in names and figures, a row for each sort; each leads to its place in the text. */
export function KeyMarks({ article, language, hiddenKinds, onJump }: KeyMarksProps) {
  const words = popupWords[language];
  return (
    <div class="chip-groups">
      {(Object.keys(CHIP_ROWS) as ChipRow[]).map((row) => {
        const chips = keyChips(article, row, hiddenKinds, LIMIT);
        if (chips.length === 0) return null;
        return (
          <section key={row} class="chips" data-row={row} aria-labelledby={`chips-${row}`}>
            <h3 id={`chips-${row}`} lang={language}>
              {words.chipRows[row]}
            </h3>
            <ul>
              {chips.map(({ mark, text, count }) => (
                <li key={mark.start}>
                  <button type="button" class="chip" title={words.chipHint} onClick={() => onJump(mark)}>
                    <span class="chip-words">{text}</span>
                    {count > 1 && (
                      <span class="chip-count" lang={language}>
                        <span aria-hidden="true">{count}</span>
                        <span class="pd-unseen">{words.times(count)}</span>
                      </span>
                    )}
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
