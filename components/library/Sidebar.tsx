import type { ItemId } from '../../lib/model/saved-item.ts';
import type { Deed, ShelfPlace } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { ListPlaces } from './ListPlaces.tsx';
import { NewList } from './NewList.tsx';
import type { LibraryState } from './state.ts';
import { SitePlaces, TagPlaces } from './TagPlaces.tsx';
import { ViewPlaces } from './ViewPlaces.tsx';

/** Views, lists, tags and sites: where to look. Articles can be dropped on most of them. */
export function Sidebar({ state, language }: { state: LibraryState; language: Language }) {
  const words = libraryWords[language];
  const { shelf, lists, sideOpen } = state;
  const close = () => {
    sideOpen.value = false;
  };
  const go = (next: ShelfPlace) => {
    close();
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
  return (
    <>
      {sideOpen.value && (
        <button type="button" class="side-scrim" tabIndex={-1} aria-label={words.closeSide} onClick={close} />
      )}
      <nav class="side" id="side" aria-label={words.side} data-open={sideOpen.value ? '' : undefined}>
        <div class="side-head">
          <h1>{words.heading}</h1>
          <Button class="side-close" icon="close" label={words.closeSide} onClick={close} />
        </div>
        <ViewPlaces state={state} language={language} onGo={go} give={give} />
        <ListPlaces state={state} language={language} onGo={go} give={give} />
        <NewList language={language} onAdd={(name) => void lists.add(name)} />
        <TagPlaces state={state} language={language} onGo={go} give={give} />
        <SitePlaces state={state} language={language} onGo={go} />
      </nav>
    </>
  );
}
