import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import type { LibraryState } from './state.ts';

/** How many were found, and how far a running search is. */
export function Found({ state, language }: { state: LibraryState; language: Language }) {
  const words = libraryWords[language];
  const { query, typed, items, searching } = state.shelf;
  const running = searching.value;
  const count = items.value.length.toLocaleString(language);
  const said = query.value === typed.value.trim() ? words.found(count) : words.foundFor(query.value, count);
  return (
    <div class="found" data-empty={query.value ? undefined : ''}>
      <span role="status">{query.value ? (running === undefined ? said : words.searchingNow) : ''}</span>
      {query.value && running !== undefined && (
        <>
          <progress value={running} aria-label={words.searchingNow} />
          <Button kind="text" onClick={state.shelf.stop}>
            {words.stop}
          </Button>
        </>
      )}
    </div>
  );
}
