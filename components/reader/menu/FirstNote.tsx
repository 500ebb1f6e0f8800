import type { Language } from '../../../lib/words/language.ts';
import { menuWords } from '../../../lib/words/reader-menu.ts';
import { Button } from '../../ui/Button.tsx';

export interface FirstNoteProps {
  language: Language;
  onClose: () => void;
  onOriginal: () => void;
  onChoose: (choice: 'never-here' | 'request') => void;
}

/** The very first time: what just happened, and the three ways to have it otherwise. */
export function FirstNote({ language, onClose, onOriginal, onChoose }: FirstNoteProps) {
  const words = menuWords[language];
  return (
    <section class="note" aria-labelledby="note-title">
      <div class="note-words">
        <h2 id="note-title">{words.noteTitle}</h2>
        <p>{words.note}</p>
      </div>
      <Button class="note-close" icon="close" label={words.keepReading} onClick={onClose} />
      <div class="note-choices">
        <Button kind="outline" onClick={onOriginal}>
          {words.original} <kbd>Esc</kbd>
        </Button>
        <Button kind="outline" onClick={() => onChoose('never-here')}>
          {words.never}
        </Button>
        <Button kind="outline" onClick={() => onChoose('request')}>
          {words.openings.request}
        </Button>
      </div>
    </section>
  );
}
