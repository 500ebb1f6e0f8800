import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SEARCH, SLIDERS } from '../ui/page-drawings.ts';
import { VIEWS } from './shelf-state.ts';
import type { LibraryState } from './state.ts';

/** Title, search and the four views with what each holds. */
export function ShelfHead({ state, language }: { state: LibraryState; language: Language }) {
  const words = libraryWords[language];
  const { shelf, world } = state;
  const { view, typed, counts } = shelf;
  return (
    <header class="shelf-head">
      <div class="shelf-title">
        <h1>{words.heading}</h1>
        <Button icon={SLIDERS} label={words.options} onClick={world.openOptions} />
      </div>
      <search>
        <label class="search-field">
          <span class="pd-unseen">{words.search}</span>
          <Icon name={SEARCH} size={18} />
          <input
            id="search"
            class="text-field"
            type="search"
            placeholder={words.search}
            aria-keyshortcuts="/"
            value={typed.value}
            onInput={(event) => shelf.search(event.currentTarget.value)}
          />
        </label>
      </search>
      <nav class="views" aria-label={words.viewsLabel}>
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === view.value ? 'page' : undefined}
            onClick={() => void shelf.choose(each)}
          >
            {words.views[each]}
            <span class="count"> {counts.value[each]?.toLocaleString(language) ?? ''}</span>
          </button>
        ))}
      </nav>
    </header>
  );
}
