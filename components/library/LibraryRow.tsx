import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { relativeDate } from '../ui/dates.ts';
import { minutesOfItem } from '../ui/minutes-of-item.ts';

interface LibraryRowProps {
  item: SavedItem;
  language: Language;
  now: number;
  current: boolean;
  onOpen: () => void;
}

export function LibraryRow({ item, language, now, current, onOpen }: LibraryRowProps) {
  const words = libraryWords[language];
  const facts = [
    item.site,
    item.author,
    relativeDate(item.savedAt, now, language),
    words.minutes(minutesOfItem(item)),
  ].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        class="library-row"
        data-id={item.id}
        aria-current={current ? 'true' : undefined}
        onClick={onOpen}
      >
        <span class="row-title" lang={item.language}>
          {item.title}
        </span>
        <span class="row-excerpt" lang={item.language}>
          {item.excerpt}
        </span>
        <span class="row-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </button>
    </li>
  );
}
