import { useEffect } from 'preact/hooks';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import { latinKey } from '../ui/latin-key.ts';
import { focusRow } from './focus-row.ts';
import type { LibraryState } from './state.ts';

/** The row that the keyboard is on, else the open article. */
function current(state: LibraryState): SavedItem | undefined {
  const id = (document.activeElement as HTMLElement | null)?.dataset.id;
  const row = state.shelf.items.value.find((item) => item !== undefined && item.id === id);
  const open = state.open.value;
  return row ?? (open.kind === 'article' ? open.item : undefined);
}

function plainKey(state: LibraryState, key: string): boolean {
  const item = current(state);
  const chosen = state.selection.chosen.value.size > 0;
  const deeds: Record<string, () => unknown> = {
    // On a row the list itself walks; from nowhere this leads into it.
    ArrowDown: () => document.activeElement === document.body && focusRow(),
    '/': () => document.getElementById('search')?.focus(),
    '?': () => {
      state.keysOpen.value = true;
    },
    x: () => item && state.selection.toggle(item),
    e: () => {
      if (chosen) void state.actOnCurrent({ kind: 'state', state: 'archived' });
      else if (item) void state.undoable.toggleArchived(item);
    },
    f: () => {
      if (chosen) void state.actOnCurrent({ kind: 'favourite', on: true });
      else if (item) void state.undoable.act([item], { kind: 'favourite', on: !item.favourite });
    },
    t: () => {
      if (state.open.value.kind === 'article') state.organising.value = !state.organising.value;
    },
    n: () => {
      if (state.open.value.kind === 'article') state.toggleBeside('x-ray');
    },
    Delete: () => {
      if (chosen) void state.actOnCurrent({ kind: 'trash' });
      else if (item) void state.undoable.remove(item);
    },
    Escape: () => {
      if (state.dismiss.current()) return;
      if (state.sideOpen.value) state.sideOpen.value = false;
      else if (chosen) state.selection.clear();
      else if (state.beside.value) state.beside.value = undefined;
      else if (state.organising.value) state.organising.value = false;
      else state.close();
    },
  };
  const deed = deeds[latinKey(key)];
  // What has nothing to do there leaves the key to the browser: an arrow scrolls the article.
  return deed !== undefined && deed() !== false;
}

/** The library's keys: never while something is being typed or composed, and never over a dialog. */
export function useLibraryKeys(state: LibraryState): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Element | null;
      const typing = event.isComposing || target?.matches?.('input:not([type=checkbox]), select, textarea');
      if (typing || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const command = event.ctrlKey || event.metaKey;
      const key = latinKey(event.key);
      if (command && key === 'z') void state.undoable.undo();
      else if (command && key === 'a') void state.shelf.all().then(state.selection.choose);
      else if (command || !plainKey(state, event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [state]);
}
