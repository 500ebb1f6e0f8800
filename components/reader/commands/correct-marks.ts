import type { MarkWords } from '../../../lib/model/mark-words.ts';
import type { ReaderActions } from '../reader-actions.ts';
import type { ReaderState } from '../state.ts';

/** Words that are never or always marked from now on, and the sentence that says so; it can be taken back. */
export function correctMarks(
  { settings, undoable }: Pick<ReaderState, 'settings' | 'undoable'>,
  { change }: Pick<ReaderActions, 'change'>,
  markWords: MarkWords,
  sentence: string,
): void {
  const before = settings.value.markWords;
  change({ markWords });
  undoable.value = {
    sentence,
    undo: () => {
      undoable.value = undefined;
      change({ markWords: before });
    },
  };
}
