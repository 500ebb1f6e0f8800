import { useEffect } from 'preact/hooks';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { UndoLine } from '../ui/UndoLine.tsx';
import { Pane } from './Pane.tsx';
import { ShelfHead } from './ShelfHead.tsx';
import { ShelfRows } from './ShelfRows.tsx';
import type { LibraryState } from './state.ts';
import type { LastDeed } from './undoable.ts';

interface LibraryProps {
  state: LibraryState;
  language: Language;
  /** Epoch ms. */
  now: number;
}

function deedSentence(deed: LastDeed | undefined, language: Language): string | undefined {
  if (!deed) return undefined;
  if (deed.kind === 'failed') return failureWords[language][deed.code];
  const words = libraryWords[language];
  return deed.kind === 'undone' ? words.undone : words[deed.kind](titleOf(deed.items, words.several));
}

/** The title of the one item, or how many there are. */
const titleOf = (items: readonly SavedItem[], several: (count: string) => string): string =>
  items.length === 1 ? (items[0]?.title ?? '') : several(items.length.toLocaleString());

/** Slash searches, Esc closes the card, then the article, Ctrl or Cmd + Z takes back; never while something is being typed. */
function useKeys(state: LibraryState) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing =
        event.isComposing || (event.target as Element | null)?.matches?.('input, select, textarea');
      if (typing || event.altKey || event.defaultPrevented) return;
      const command = event.ctrlKey || event.metaKey;
      if (event.key === '/' && !command) document.getElementById('search')?.focus();
      else if (event.key === 'Escape') state.dismiss.current() || state.close();
      else if (command && event.key.toLowerCase() === 'z') void state.undoable.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [state]);
}

/** List and article, side by side; on a narrow screen one after the other. */
export function Library({ state, language, now }: LibraryProps) {
  const words = libraryWords[language];
  const deed = state.undoable.last.value;
  const canUndo = deed && deed.kind !== 'undone' && deed.kind !== 'failed';
  useKeys(state);
  return (
    <main class="library" data-open={state.open.value.kind === 'nothing' ? undefined : ''}>
      <div class="shelf">
        <ShelfHead state={state} language={language} />
        <ShelfRows state={state} language={language} now={now} />
      </div>
      <Pane state={state} language={language} />
      <UndoLine
        sentence={deedSentence(deed, language)}
        onUndo={canUndo ? () => void state.undoable.undo() : undefined}
        undoWord={words.undo}
      />
    </main>
  );
}
