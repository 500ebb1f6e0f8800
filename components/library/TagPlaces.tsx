import { useState } from 'preact/hooks';
import type { ItemId } from '../../lib/model/saved-item.ts';
import type { Deed, ShelfPlace } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import type { LibraryState } from './state.ts';

/** Tags shown before “more”, and the most sites. */
const FEW = 10;
const MOST_SITES = 40;

interface PlacesProps {
  state: LibraryState;
  language: Language;
  onGo: (place: ShelfPlace) => void;
}

/** The tags in use, most used first. */
export function TagPlaces(props: PlacesProps & { give: (deed: Deed) => (ids: readonly ItemId[]) => void }) {
  const { state, language, onGo, give } = props;
  const words = libraryWords[language];
  const [all, setAll] = useState(false);
  const tags = state.shelf.overview.value?.tags ?? [];
  if (tags.length === 0) return null;
  return (
    <>
      <h2>{words.tags}</h2>
      <ul aria-label={words.tags}>
        {(all ? tags : tags.slice(0, FEW)).map(({ name, count }) => (
          <li key={name}>
            <PlaceButton
              label={`#${name}`}
              count={count}
              current={state.shelf.place.value.tag === name}
              language={language}
              onGo={() => onGo({ view: 'all', tag: name })}
              onDrop={give({ kind: 'tag', add: [name], remove: [] })}
            />
          </li>
        ))}
      </ul>
      {!all && tags.length > FEW && (
        <Button kind="text" onClick={() => setAll(true)}>
          {words.moreTags((tags.length - FEW).toLocaleString(language))}
        </Button>
      )}
    </>
  );
}

/** The sites that articles came from, folded until they are wanted. */
export function SitePlaces({ state, language, onGo }: PlacesProps) {
  const words = libraryWords[language];
  const sites = state.shelf.overview.value?.sites ?? [];
  if (sites.length === 0) return null;
  return (
    <details>
      <summary>{words.sites}</summary>
      <ul aria-label={words.sites}>
        {sites.slice(0, MOST_SITES).map(({ name, count }) => (
          <li key={name}>
            <PlaceButton
              label={name}
              count={count}
              current={state.shelf.place.value.site === name}
              language={language}
              onGo={() => onGo({ view: 'all', site: name })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
