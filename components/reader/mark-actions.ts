import type { MarkKind } from '../../lib/model/mark.ts';
import type { MarkWords } from '../../lib/model/mark-words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ReaderState } from './state.ts';

const DENSITIES = ['key', 'all', 'none'] as const;

/** What the reader's owner may say about marks. `change` shows a choice at once and keeps it. */
export function createMarkActions(state: ReaderState, change: (part: Partial<Settings>) => void) {
  return {
    chooseMarks: (marks: Settings['marks']) => change({ marks }),
    nextMarks: (): Settings['marks'] => {
      const at = DENSITIES.indexOf(state.settings.value.marks);
      const marks = DENSITIES[(at + 1) % DENSITIES.length] ?? 'key';
      change({ marks });
      return marks;
    },
    hideKinds: (hiddenKinds: readonly MarkKind[]) => change({ hiddenKinds }),
    /** Words that are never or always marked from now on, and the sentence that says so; it can be taken back. */
    correctMarks: (markWords: MarkWords, sentence: string): void => {
      const before = state.settings.value.markWords;
      change({ markWords });
      state.undoable.value = {
        sentence,
        undo: () => {
          state.undoable.value = undefined;
          change({ markWords: before });
        },
      };
    },
  };
}
