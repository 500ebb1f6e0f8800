import { useState } from 'preact/hooks';
import { SORTS, type Sort } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import { Button } from '../ui/Button.tsx';
import { BOX, KEYS, MENU, SLIDERS } from '../ui/page-drawings.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { focusRow } from './focus-row.ts';
import type { LibraryState } from './state.ts';

interface HeadProps {
  state: LibraryState;
  language: Language;
}

/** What the list below is: a view, a list, a tag or a site. */
function PlaceTitle({ state, language }: HeadProps) {
  const words = libraryWords[language];
  const { shelf, lists } = state;
  const { view, tag, list, site } = shelf.place.value;
  const [naming, setNaming] = useState<string | undefined>(undefined);
  const known = shelf.overview.value?.lists.find(({ id }) => id === list);
  if (list === undefined)
    return <h2 class="shelf-place">{tag === undefined ? (site ?? words.views[view]) : `#${tag}`}</h2>;
  if (naming !== undefined)
    return (
      <form
        class="new-list-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (naming.trim()) void lists.rename(list, naming);
          setNaming(undefined);
        }}
      >
        <input
          class="text-field"
          type="text"
          aria-label={words.newListHint}
          maxLength={80}
          value={naming}
          ref={(field) => field?.focus()}
          onInput={(event) => setNaming(event.currentTarget.value)}
          onBlur={() => setNaming(undefined)}
        />
      </form>
    );
  return (
    <>
      <h2 class="shelf-place">{known?.name ?? ''}</h2>
      <Button kind="text" onClick={() => setNaming(known?.name ?? '')}>
        {words.renameList}
      </Button>
      <Button
        kind="text"
        onClick={() => {
          void lists.remove(list);
          void shelf.go({ view: 'all' });
        }}
      >
        {words.removeList}
      </Button>
    </>
  );
}

/** Place, search, order. */
export function ShelfHead({ state, language }: HeadProps) {
  const words = libraryWords[language];
  const { shelf, world } = state;
  const { place, typed, query, sort } = shelf;
  const trashed = shelf.overview.value?.views.trash ?? 0;
  return (
    <header class="shelf-head">
      <div class="shelf-title">
        <Button
          class="side-open"
          icon={MENU}
          label={words.side}
          expanded={state.sideOpen.value}
          onClick={() => {
            state.sideOpen.value = !state.sideOpen.value;
          }}
        />
        <PlaceTitle state={state} language={language} />
        <span class="shelf-tools">
          <Button
            icon={KEYS}
            label={words.keys}
            onClick={() => {
              state.keysOpen.value = true;
            }}
          />
          <Button
            icon={BOX}
            label={manageWords[language].manage}
            onClick={() => {
              state.manageOpen.value = true;
            }}
          />
          <Button icon={SLIDERS} label={words.options} onClick={world.openOptions} />
        </span>
      </div>
      <search>
        <SearchField
          label={words.search}
          shortcut="/"
          value={typed.value}
          onSearch={shelf.search}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'ArrowDown') focusRow();
            // Firefox does not clear it by itself.
            else if (event.key === 'Escape' && typed.value) shelf.search('');
            else if (event.key === 'Escape') focusRow();
            else return;
            event.preventDefault();
          }}
        />
        <p class="search-how">{words.searchHow}</p>
      </search>
      <div class="shelf-order">
        {query.value ? (
          <span class="by-rank">{words.byRank}</span>
        ) : (
          <select
            class="select-field"
            aria-label={words.sort}
            value={sort.value}
            onChange={(event) => void shelf.sortBy(event.currentTarget.value as Sort)}
          >
            {SORTS.map((each) => (
              <option key={each} value={each}>
                {words.sorts[each]}
              </option>
            ))}
          </select>
        )}
        {place.value.view === 'trash' && trashed > 0 && (
          <Button
            kind="text"
            onClick={() => {
              state.manageOpen.value = true;
            }}
          >
            {manageWords[language].emptyTrash(trashed.toLocaleString(language))}
          </Button>
        )}
      </div>
    </header>
  );
}
