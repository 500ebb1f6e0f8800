import type { Language } from '../../lib/words/language.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import { Button } from '../ui/Button.tsx';
import type { LibraryState } from './state.ts';

/**
 * What is missing in the list below: a library that the browser deleted, until its user puts that away, and records that
 * cannot be read. Each says how much it is and leads to where it can be brought back or taken out.
 */
export function Warnings({ state, language }: { state: LibraryState; language: Language }) {
  const words = manageWords[language];
  const { lost = 0, damaged = 0 } = state.shelf.overview.value ?? {};
  const manage = () => {
    state.manageOpen.value = true;
  };
  return (
    <>
      {lost > 0 && (
        <div class="damaged" role="alert">
          <p>{words.lost(lost.toLocaleString(language))}</p>
          <Button kind="text" onClick={manage}>
            {words.bringBack}
          </Button>
          <Button kind="text" onClick={() => void state.shelf.forgetLost()}>
            {words.understood}
          </Button>
        </div>
      )}
      {damaged > 0 && (
        <div class="damaged" role="status">
          <p>{words.damaged(damaged.toLocaleString(language))}</p>
          <Button kind="text" onClick={manage}>
            {words.lookAtDamaged}
          </Button>
        </div>
      )}
    </>
  );
}
