import { useState } from 'preact/hooks';
import type { ItemId } from '../../lib/model/saved-item.ts';
import { type Deed, type ShelfPlace, VIEWS } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { ListPlaces } from './ListPlaces.tsx';
import { NewList } from './NewList.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import type { LibraryState } from './state.ts';

/** Tags and sites shown before “more”. */
const FEW = 10;

/** Views, lists, tags and sites: where to look. Articles can be dropped on most of them. */
export function Sidebar({ state, language }: { state: LibraryState; language: Language }) {
  const words = libraryWords[language];
  const { shelf, lists, sideOpen } = state;
  const place = shelf.place.value;
  const known = shelf.overview.value;
  const [allTags, setAllTags] = useState(false);
  const go = (next: ShelfPlace) => {
    sideOpen.value = false;
    state.selection.clear();
    void shelf.go(next);
  };
  const give = (deed: Deed) => (ids: readonly ItemId[]) => {
    const rows = shelf.items.value.filter((item) => item !== undefined && ids.includes(item.id));
    state.selection.clear();
    void state.undoable.act(
      rows.filter((item) => item !== undefined),
      deed,
    );
  };
  const onView = {
    archived: give({ kind: 'state', state: 'archived' }),
    unread: give({ kind: 'state', state: 'unread' }),
  };
  const plain = place.tag === undefined && place.list === undefined && place.site === undefined;
  const tags = known?.tags ?? [];
  return (
    <nav class="side" id="side" aria-label={words.side} data-open={sideOpen.value ? '' : undefined}>
      <div class="side-head">
        <h1>{words.heading}</h1>
        <Button
          class="side-close"
          icon="close"
          label={words.closeSide}
          onClick={() => {
            sideOpen.value = false;
          }}
        />
      </div>
      <ul aria-label={words.viewsLabel}>
        {VIEWS.map((view) => (
          <li key={view}>
            <PlaceButton
              label={words.views[view]}
              count={known?.views[view]}
              current={plain && place.view === view}
              language={language}
              onGo={() => go({ view })}
              onDrop={
                view === 'unread' || view === 'archived'
                  ? onView[view]
                  : view === 'favourite'
                    ? give({ kind: 'favourite', on: true })
                    : view === 'trash'
                      ? give({ kind: 'trash' })
                      : undefined
              }
            />
          </li>
        ))}
      </ul>
      <ListPlaces state={state} language={language} onGo={go} give={give} />
      <NewList language={language} onAdd={(name) => void lists.add(name)} />
      {tags.length > 0 && (
        <>
          <h2>{words.tags}</h2>
          <ul aria-label={words.tags}>
            {(allTags ? tags : tags.slice(0, FEW)).map(({ name, count }) => (
              <li key={name}>
                <PlaceButton
                  label={`#${name}`}
                  count={count}
                  current={place.tag === name}
                  language={language}
                  onGo={() => go({ view: 'all', tag: name })}
                  onDrop={give({ kind: 'tag', add: [name], remove: [] })}
                />
              </li>
            ))}
          </ul>
          {!allTags && tags.length > FEW && (
            <Button kind="text" onClick={() => setAllTags(true)}>
              {words.moreTags((tags.length - FEW).toLocaleString(language))}
            </Button>
          )}
        </>
      )}
      {(known?.sites.length ?? 0) > 0 && (
        <details>
          <summary>{words.sites}</summary>
          <ul aria-label={words.sites}>
            {known?.sites.slice(0, 40).map(({ name, count }) => (
              <li key={name}>
                <PlaceButton
                  label={name}
                  count={count}
                  current={place.site === name}
                  language={language}
                  onGo={() => go({ view: 'all', site: name })}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
