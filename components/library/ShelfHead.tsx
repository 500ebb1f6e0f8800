import { VIEWS } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { SLIDERS } from '../ui/page-drawings.ts';
import { SearchField } from '../ui/SearchField.tsx';
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
        <SearchField label={words.search} shortcut="/" value={typed.value} onSearch={shelf.search} />
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
