import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import type { LibraryState } from './state.ts';

/** Does the library hold nothing at all, its trash included? Unknown is no. */
export function isFirstTime({ shelf }: LibraryState): boolean {
  const views = shelf.overview.value?.views;
  return views !== undefined && views.all + views.trash === 0;
}

/** Why the list is empty, and a way on. */
export function NoRows({ state, language }: { state: LibraryState; language: Language }) {
  const words = libraryWords[language];
  const { query, typed, place } = state.shelf;
  const { view, tag, list, site } = place.value;
  const narrowed = (tag ?? list ?? site) !== undefined;
  if (query.value || typed.value.trim())
    return (
      <div class="shelf-word" role="status">
        <p>{words.foundNone(query.value || typed.value.trim())}</p>
        <p class="shelf-how">{words.foundNoneHow}</p>
        {(narrowed || view !== 'all') && (
          <Button kind="outline" onClick={() => void state.shelf.go({ view: 'all' })}>
            {words.searchAll}
          </Button>
        )}
      </div>
    );
  const first = isFirstTime(state);
  return (
    <div class="shelf-word" role="status">
      <p>{first ? words.firstTime : narrowed ? words.emptyPlace : words.empty[view]}</p>
      {first && <p class="shelf-how">{words.firstTimeHow}</p>}
    </div>
  );
}
