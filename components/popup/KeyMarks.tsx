import type { Article } from '../../lib/model/article.ts';
import type { Span } from '../../lib/model/span.ts';
import type { PopupWords } from '../../lib/words/popup.ts';
import { keyChips } from './key-marks.ts';

const LIMIT = { names: 6, figures: 6 } as const;

interface KeyMarksProps {
  article: Article;
  words: PopupWords;
  onJump: (span: Span) => void;
}

/** The article in names and figures; each leads to its place in the text. */
export function KeyMarks({ article, words, onJump }: KeyMarksProps) {
  return (
    <>
      {(['names', 'figures'] as const).map((group) => {
        const chips = keyChips(article, group, LIMIT[group]);
        if (chips.length === 0) return null;
        return (
          <section key={group} class="chips" data-group={group} aria-labelledby={`chips-${group}`}>
            <h3 id={`chips-${group}`}>{words[group]}</h3>
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
    </>
  );
}
