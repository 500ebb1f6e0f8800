import type { ItemId } from '../../lib/model/saved-item.ts';
import { type Deed, type ShelfPlace, VIEWS, type View } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { PlaceButton } from './PlaceButton.tsx';
import type { LibraryState } from './state.ts';

interface ViewPlacesProps {
  state: LibraryState;
  language: Language;
  onGo: (place: ShelfPlace) => void;
  /** Does a deed to the articles that are dropped on a view. */
  give: (deed: Deed) => (ids: readonly ItemId[]) => void;
}

/** What dropping an article on a view does to it. On “all” it would do nothing. */
const DROPPED: Readonly<Partial<Record<View, Deed>>> = {
  unread: { kind: 'state', state: 'unread' },
  archived: { kind: 'state', state: 'archived' },
  favourite: { kind: 'favourite', on: true },
  trash: { kind: 'trash' },
};

/** Unread, archived, favourites, all, trash. */
export function ViewPlaces({ state, language, onGo, give }: ViewPlacesProps) {
  const words = libraryWords[language];
  const { tag, list, site, view: here } = state.shelf.place.value;
  const plain = tag === undefined && list === undefined && site === undefined;
  const views = state.shelf.overview.value?.views;
  return (
    <ul aria-label={words.viewsLabel}>
      {VIEWS.map((view) => {
        const deed = DROPPED[view];
        return (
          <li key={view}>
            <PlaceButton
              label={words.views[view]}
              count={views?.[view]}
              current={plain && here === view}
              language={language}
              onGo={() => onGo({ view })}
              onDrop={deed && give(deed)}
            />
          </li>
        );
      })}
    </ul>
  );
}
