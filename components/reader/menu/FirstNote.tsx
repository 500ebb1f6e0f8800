import { menuWords } from '../../../lib/words/reader-menu.ts';
import { Button } from '../../ui/Button.tsx';
import { chooseOpening } from '../commands/choose-opening.ts';
import type { ReaderActions } from '../reader-actions.ts';
import type { ReaderState } from '../state.ts';

export interface FirstNoteProps {
  state: ReaderState;
  actions: ReaderActions;
}

/** The very first time: what just happened, and the three ways to have it otherwise. */
export function FirstNote({ state, actions }: FirstNoteProps) {
  const words = menuWords[state.language.value];
  return (
    <section class="note" aria-labelledby="note-title">
      <div class="note-words">
        <h2 id="note-title">{words.noteTitle}</h2>
        <p>{words.note}</p>
      </div>
      <Button class="note-close" icon="close" label={words.keepReading} onClick={actions.closeNote} />
      <div class="note-choices">
        <Button kind="outline" onClick={actions.hide}>
          {words.original} <kbd>Esc</kbd>
        </Button>
        <Button kind="outline" onClick={() => void chooseOpening(state, actions, 'never-here')}>
          {words.never}
        </Button>
        <Button kind="outline" onClick={() => void chooseOpening(state, actions, 'request')}>
          {words.openings.request}
        </Button>
      </div>
    </section>
  );
}
