import type { Language } from '../../lib/words/language.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import { Button } from '../ui/Button.tsx';
import type { LibraryState } from './state.ts';

/** A library that the browser deleted is missed: how much was in it, and the way back, until the user puts it away. */
export function LostLine({ state, language }: { state: LibraryState; language: Language }) {
  const words = manageWords[language];
  const lost = state.shelf.overview.value?.lost ?? 0;
  if (lost === 0) return null;
  return (
    <div class="damaged" role="alert">
      <p>{words.lost(lost.toLocaleString(language))}</p>
      <Button
        kind="text"
        onClick={() => {
          state.manageOpen.value = true;
        }}
      >
        {words.bringBack}
      </Button>
      <Button kind="text" onClick={() => void state.shelf.forgetLost()}>
        {words.understood}
      </Button>
    </div>
  );
}
