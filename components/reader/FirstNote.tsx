import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import type { ReaderActions } from './state.ts';

/** The very first time: what just happened, and the three ways to have it otherwise. */
export function FirstNote({ language, actions }: { language: Language; actions: ReaderActions }) {
  const words = readerWords[language];
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
        <Button kind="outline" onClick={() => void actions.chooseOpening('never-here')}>
          {words.never}
        </Button>
        <Button kind="outline" onClick={() => void actions.chooseOpening('request')}>
          {words.onRequest}
        </Button>
      </div>
    </section>
  );
}
