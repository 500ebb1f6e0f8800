import type { Language } from '../../lib/words/language.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import { Button } from '../ui/Button.tsx';
import type { LibraryState } from './state.ts';

/** Records that cannot be read are missing in the list below: it says so, and where they can be taken out. */
export function DamagedLine({ state, language }: { state: LibraryState; language: Language }) {
  const words = manageWords[language];
  const damaged = state.shelf.overview.value?.damaged ?? 0;
  if (damaged === 0) return null;
  return (
    <div class="damaged" role="status">
      <p>{words.damaged(damaged.toLocaleString(language))}</p>
      <Button
        kind="text"
        onClick={() => {
          state.manageOpen.value = true;
        }}
      >
        {words.lookAtDamaged}
      </Button>
    </div>
  );
}
