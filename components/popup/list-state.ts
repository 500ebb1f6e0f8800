import { batch, signal } from '@preact/signals';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import { createUndoable } from '../library/undoable.ts';
import type { PopupWorld } from './world.ts';

/** Rows of the popup's list; the library page has the rest. */
const LATEST = 30;
/** How long typing rests before the search runs. Milliseconds. */
export const SEARCH_REST = 120;

export function createListState(world: PopupWorld) {
  const typed = signal('');
  /** What the rows below answer. */
  const query = signal('');
  const items = signal<readonly SavedItem[]>([]);
  const total = signal(0);
  const status = signal<'loading' | 'ready' | FailureCode>('loading');
  /** Is there anything in the library at all? */
  const empty = signal(false);
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function load(): Promise<void> {
    asked += 1;
    const mine = asked;
    const words = typed.value.trim();
    try {
      const view = words ? 'all' : 'unread';
      const found = await world.askBackground('library.list', {
        query: words,
        place: { view },
        sort: 'saved',
        offset: 0,
        limit: LATEST,
      });
      const nothing =
        found.total === 0 && !words
          ? (await world.askBackground('library.overview', {})).views.all === 0
          : false;
      if (mine !== asked) return;
      batch(() => {
        query.value = words;
        items.value = found.items;
        total.value = found.total;
        empty.value = nothing;
        status.value = 'ready';
      });
    } catch (error) {
      if (mine === asked) status.value = codeOf(error);
    }
  }

  function search(text: string): void {
    typed.value = text;
    clearTimeout(timer);
    timer = setTimeout(() => void load(), SEARCH_REST);
  }

  const undoable = createUndoable(world.askBackground, () => load());

  return { typed, query, items, total, status, empty, load, search, undoable };
}
