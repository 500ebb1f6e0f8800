import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import type { ReaderState } from './state.ts';

/** What was just done, and the way back. Stays until it is closed or something else is done: nobody is hurried. */
export function Undo({ state, language }: { state: ReaderState; language: Language }) {
  const last = state.undoable.value;
  return (
    <div class={last ? 'undo' : 'pd-unseen'}>
      <span role="status">{last?.sentence}</span>
      {last && (
        <>
          <Button kind="text" onClick={last.undo}>
            {readerWords[language].undo}
          </Button>
          <Button
            icon="close"
            label={readerWords[language].dismiss}
            onClick={() => {
              state.undoable.value = undefined;
            }}
          />
        </>
      )}
    </div>
  );
}
