import type { Language } from '../../../lib/words/language.ts';
import { markWords } from '../../../lib/words/marks.ts';
import { Button } from '../../ui/Button.tsx';
import type { Undoable } from '../undoable.ts';

export interface UndoCorrectionProps {
  last: Undoable;
  language: Language;
  onDismiss: () => void;
}

/** What was just said about a word, and the way back. Stays until it is closed: nobody is hurried. */
export function UndoCorrection({ last, language, onDismiss }: UndoCorrectionProps) {
  const words = markWords[language];
  return (
    <div class="undo">
      <span role="status">{last.sentence}</span>
      <Button kind="text" onClick={last.undo}>
        {words.undo}
      </Button>
      <Button icon="close" label={words.dismiss} onClick={onDismiss} />
    </div>
  );
}
