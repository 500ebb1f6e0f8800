import type { Signal } from '@preact/signals';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { MarkWords } from '../../lib/model/mark-words.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** The last deed that can be taken back where it was done, and what to say of it. */
export interface Undoable {
  readonly sentence: string;
  readonly undo: () => void;
}

interface MarkState {
  readonly settings: Signal<Settings>;
  readonly undoable: Signal<Undoable | undefined>;
}

const DENSITIES = ['key', 'all', 'none'] as const;

/** What the reader's owner may say about marks. `change` shows a choice at once and keeps it. */
export function createMarkActions(
  { settings, undoable }: MarkState,
  change: (part: Partial<Settings>) => void,
) {
  return {
    chooseMarks: (marks: Settings['marks']) => change({ marks }),
    nextMarks: (): Settings['marks'] => {
      const at = DENSITIES.indexOf(settings.value.marks);
      const marks = DENSITIES[(at + 1) % DENSITIES.length] ?? 'key';
      change({ marks });
      return marks;
    },
    hideKinds: (hiddenKinds: readonly MarkKind[]) => change({ hiddenKinds }),
    /** Words that are never or always marked from now on, and the sentence that says so; it can be taken back. */
    correctMarks: (markWords: MarkWords, sentence: string): void => {
      const before = settings.value.markWords;
      change({ markWords });
      undoable.value = {
        sentence,
        undo: () => {
          undoable.value = undefined;
          change({ markWords: before });
        },
      };
    },
  };
}
