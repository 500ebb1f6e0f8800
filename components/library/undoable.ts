import { signal } from '@preact/signals';
import type { AskBackground } from '../../lib/messages/contract.ts';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';

/** What was last done to an item. `item` is as it was before; `undone` and `failed` end the story. */
export type Deed =
  | { readonly kind: 'removed' | 'archived' | 'unarchived' | 'restored'; readonly item: SavedItem }
  | { readonly kind: 'undone'; readonly item: SavedItem }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/**
 * Deletes, archives and restores items, and remembers the last deed so that it can be taken back. `changed` is told
 * the item as it is now; nothing when the deed failed.
 */
export function createUndoable(askBackground: AskBackground, changed: (item?: SavedItem) => Promise<void>) {
  const last = signal<Deed | undefined>(undefined);

  async function attempt(work: () => Promise<{ item: SavedItem }>, deed: Deed): Promise<void> {
    let item: SavedItem | undefined;
    try {
      item = (await work()).item;
      last.value = deed;
    } catch (error) {
      last.value = { kind: 'failed', code: codeOf(error) };
    }
    await changed(item);
  }

  const remove = (item: SavedItem) =>
    attempt(() => askBackground('library.delete', { id: item.id }), { kind: 'removed', item });

  const restore = (item: SavedItem) =>
    attempt(() => askBackground('library.restore', { id: item.id }), { kind: 'restored', item });

  function toggleArchived(item: SavedItem) {
    const archive = item.state === 'unread';
    const state = archive ? 'archived' : 'unread';
    const kind = archive ? 'archived' : 'unarchived';
    return attempt(() => askBackground('library.setState', { id: item.id, state }), { kind, item });
  }

  async function undo(): Promise<void> {
    const deed = last.value;
    if (!deed || deed.kind === 'undone' || deed.kind === 'failed') return;
    const { kind, item } = deed;
    const { id, state } = item;
    await attempt(
      () =>
        kind === 'removed'
          ? askBackground('library.restore', { id })
          : kind === 'restored'
            ? askBackground('library.delete', { id })
            : askBackground('library.setState', { id, state }),
      { kind: 'undone', item },
    );
  }

  return { last, remove, restore, toggleArchived, undo };
}
