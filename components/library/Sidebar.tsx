import { useState } from 'preact/hooks';
import type { ItemId, ListId } from '../../lib/model/saved-item.ts';
import { type Deed, type ShelfPlace, VIEWS } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { draggedIds } from './drag.ts';
import { NewList } from './NewList.tsx';
import type { LibraryState } from './state.ts';

/** Tags and sites shown before “more”. */
const FEW = 10;

interface PlaceButtonProps {
  label: string;
  count: number | undefined;
  current: boolean;
  language: Language;
  onGo: () => void;
  /** What happens to articles that are dropped here; without it nothing can be dropped. */
  onDrop?: ((ids: readonly ItemId[]) => void) | undefined;
  hint?: string;
  onKeyDown?: (event: KeyboardEvent) => void;
}

function PlaceButton(props: PlaceButtonProps) {
  const { label, count, current, language, onGo, onDrop, hint, onKeyDown } = props;
  const [over, setOver] = useState(false);
  const drop = onDrop && {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const ids = draggedIds(event);
      if (ids.length > 0) onDrop(ids);
    },
  };
  return (
    <button
      type="button"
      class="place"
      data-over={over ? '' : undefined}
      aria-current={current ? 'page' : undefined}
      title={hint}
      onClick={onGo}
      onKeyDown={onKeyDown}
      {...drop}
    >
      <span class="place-name">{label}</span>{' '}
      <span class="count">{count?.toLocaleString(language) ?? ''}</span>
    </button>
  );
}

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
  const move = (id: ListId, step: -1 | 1) => {
    const ids = (known?.lists ?? []).map((list) => list.id);
    const at = ids.indexOf(id);
    const other = ids[at + step];
    if (other === undefined) return;
    [ids[at], ids[at + step]] = [other, id];
    void lists.order(ids);
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
      <h2>{words.lists}</h2>
      <ul aria-label={words.lists}>
        {known?.lists.map(({ id, name, count }) => (
          <li key={id}>
            <PlaceButton
              label={name}
              count={count}
              current={place.list === id}
              language={language}
              onGo={() => go({ view: 'all', list: id })}
              onDrop={give({ kind: 'list', add: [id], remove: [] })}
              hint={words.moveHint}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
                if (!event.altKey || !step) return;
                event.preventDefault();
                move(id, step);
              }}
            />
          </li>
        ))}
      </ul>
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
