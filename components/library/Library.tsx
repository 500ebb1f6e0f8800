import type { SavedItem } from '../../lib/model/saved-item.ts';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { manageWords } from '../../lib/words/library-manage.ts';
import { UndoLine } from '../ui/UndoLine.tsx';
import { BulkBar } from './BulkBar.tsx';
import { Dialog } from './Dialog.tsx';
import { useLibraryKeys } from './keys.ts';
import { ManageDialog } from './manage/ManageDialog.tsx';
import { FoldedNameFigures } from './NameFigures.tsx';
import { Pane } from './Pane.tsx';
import { ShelfHead } from './ShelfHead.tsx';
import { ShelfRows } from './ShelfRows.tsx';
import { Sidebar } from './Sidebar.tsx';
import type { LibraryState } from './state.ts';
import { canUndo, type LastDeed } from './undoable.ts';
import { useNameFigures } from './use-name-figures.ts';
import { Warnings } from './Warnings.tsx';

interface LibraryProps {
  state: LibraryState;
  language: Language;
  /** Epoch ms. */
  now: number;
}

/** The title of the one item, or how many there are. */
function titleOf(items: readonly SavedItem[], language: Language): string {
  const { several } = libraryWords[language];
  return items.length === 1 ? (items[0]?.title ?? '') : several(items.length.toLocaleString(language));
}

function deedSentence(deed: LastDeed | undefined, language: Language): string | undefined {
  const words = libraryWords[language];
  if (!deed) return undefined;
  if (deed.kind === 'failed') return failureWords[language][deed.code];
  if (deed.kind === 'settings') return deed.sentence;
  if (deed.kind === 'undone' || deed.kind === 'listRemoved') return words[deed.kind];
  return words[deed.kind](titleOf(deed.items, language));
}

function Keys({ state, language }: Pick<LibraryProps, 'state' | 'language'>) {
  const words = libraryWords[language];
  return (
    <Dialog
      title={words.keys}
      close={manageWords[language].close}
      onClose={() => {
        state.keysOpen.value = false;
      }}
    >
      <dl class="key-list">
        {words.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** Places, list and article, side by side; on a narrow screen one after the other. */
export function Library({ state, language, now }: LibraryProps) {
  const words = libraryWords[language];
  const deed = state.undoable.last.value;
  const found = useNameFigures(state);
  useLibraryKeys(state);
  return (
    <main class="library" data-open={state.open.value.kind === 'nothing' ? undefined : ''}>
      <Sidebar state={state} language={language} />
      <div class="shelf" data-choosing={state.selection.chosen.value.size > 0 ? '' : undefined}>
        <ShelfHead state={state} language={language} />
        <Warnings state={state} language={language} />
        <BulkBar state={state} language={language} />
        {found && <FoldedNameFigures state={state} language={language} found={found} />}
        <ShelfRows state={state} language={language} now={now} />
      </div>
      <Pane state={state} language={language} found={found} />
      <UndoLine
        sentence={deedSentence(deed, language)}
        onUndo={canUndo(deed) ? () => void state.undoable.undo() : undefined}
        undoWord={words.undo}
      />
      {state.manageOpen.value && <ManageDialog state={state} language={language} />}
      {state.keysOpen.value && <Keys state={state} language={language} />}
    </main>
  );
}
