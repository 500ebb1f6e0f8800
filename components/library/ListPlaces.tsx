import type { ItemId, ListId } from '../../lib/model/saved-item.ts';
import type { Deed, ShelfPlace } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { draggedList, dragList } from './drag.ts';
import { PlaceButton } from './PlaceButton.tsx';
import type { LibraryState } from './state.ts';

interface ListPlacesProps {
  state: LibraryState;
  language: Language;
  onGo: (place: ShelfPlace) => void;
  /** Does a deed to the articles that are dropped on a list. */
  give: (deed: Deed) => (ids: readonly ItemId[]) => void;
}

/** `ids` with one of them where another stands: before it when it comes from below, behind it when from above. */
export function moved(ids: readonly ListId[], one: ListId, to: ListId): ListId[] {
  const at = ids.indexOf(to);
  const rest = ids.filter((id) => id !== one);
  return at < 0 || rest.length === ids.length ? [...ids] : rest.toSpliced(at, 0, one);
}

/** The user's lists in the user's order, which Alt with the arrow keys and dragging change. */
export function ListPlaces({ state, language, onGo, give }: ListPlacesProps) {
  const words = libraryWords[language];
  const known = state.shelf.overview.value?.lists ?? [];
  const ids = known.map(({ id }) => id);
  const move = (one: ListId, to: ListId | undefined) => {
    if (to !== undefined && to !== one) void state.lists.order(moved(ids, one, to));
  };
  return (
    <>
      <h2>{words.lists}</h2>
      <ul aria-label={words.lists}>
        {known.map(({ id, name, count }, at) => (
          <li key={id}>
            <PlaceButton
              label={name}
              count={count}
              current={state.shelf.place.value.list === id}
              language={language}
              onGo={() => onGo({ view: 'all', list: id })}
              onDrop={give({ kind: 'list', add: [id], remove: [] })}
              hint={words.moveHint}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
                if (!event.altKey || !step) return;
                event.preventDefault();
                move(id, ids[at + step]);
              }}
              onDragStart={(event) => dragList(event, id)}
              onPlaceDrop={(event) => {
                const one = draggedList(event);
                if (one !== undefined) move(one, id);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
