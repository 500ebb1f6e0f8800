import { signal } from '@preact/signals';
import type { AskBackground } from '../../lib/messages/contract.ts';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { ListId, SavedItem } from '../../lib/model/saved-item.ts';
import type { Deed, Undo } from '../../lib/model/shelf.ts';
import type { Settings } from '../../lib/settings/settings.ts';

export type DeedWord = 'removed' | 'archived' | 'unarchived' | 'restored' | 'changed';

/** What was last done, and to which items (as they were before). `undone` and `failed` end the story. */
export type LastDeed =
  | { readonly kind: DeedWord; readonly items: readonly SavedItem[]; readonly undo: readonly Undo[] }
  | { readonly kind: 'listRemoved'; readonly list: ListId }
  | { readonly kind: 'settings'; readonly sentence: string; readonly before: Partial<Settings> }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export const canUndo = (deed: LastDeed | undefined): boolean =>
  deed !== undefined && deed.kind !== 'undone' && deed.kind !== 'failed';

const wordOf = (deed: Deed): DeedWord => {
  if (deed.kind === 'trash') return 'removed';
  if (deed.kind === 'untrash') return 'restored';
  if (deed.kind === 'state') return deed.state === 'archived' ? 'archived' : 'unarchived';
  return 'changed';
};

/**
 * Does deeds to items and remembers the last one so that it can be taken back. `changed` is told the items as they are
 * now; none when the deed failed or was about a list.
 */
export function createUndoable(
  askBackground: AskBackground,
  changed: (items: readonly SavedItem[]) => Promise<void>,
) {
  const last = signal<LastDeed | undefined>(undefined);

  async function attempt(work: () => Promise<readonly SavedItem[]>): Promise<void> {
    let items: readonly SavedItem[] = [];
    try {
      items = await work();
    } catch (error) {
      last.value = { kind: 'failed', code: codeOf(error) };
    }
    await changed(items);
  }

  const act = (items: readonly SavedItem[], deed: Deed): Promise<void> =>
    attempt(async () => {
      const done = await askBackground('library.change', { ids: items.map(({ id }) => id), deed });
      last.value = { kind: wordOf(deed), items, undo: done.undo };
      return done.items;
    });

  /** What is written as somebody types it: there is no line about it, and the field itself takes it back. */
  const write = (item: SavedItem, deed: Deed): Promise<boolean> => {
    let kept = false;
    const writing = attempt(async () => {
      const { items } = await askBackground('library.change', { ids: [item.id], deed });
      kept = true;
      return items;
    });
    return writing.then(() => kept);
  };

  /** With a `sentence`, the change can be taken back. */
  const changeSettings = (now: Settings, change: Partial<Settings>, sentence?: string): Promise<void> =>
    attempt(async () => {
      const names = Object.keys(change) as (keyof Settings)[];
      const before = Object.fromEntries(names.map((name) => [name, now[name]])) as Partial<Settings>;
      await askBackground('settings.change', { change });
      if (sentence) last.value = { kind: 'settings', sentence, before };
      return [];
    });

  const removeList = (id: ListId): Promise<void> =>
    attempt(async () => {
      await askBackground('library.setListRemoved', { id, removed: true });
      last.value = { kind: 'listRemoved', list: id };
      return [];
    });

  async function undo(): Promise<void> {
    const before = last.value;
    if (!before || before.kind === 'undone' || before.kind === 'failed') return;
    await attempt(async () => {
      if (before.kind === 'listRemoved') {
        await askBackground('library.setListRemoved', { id: before.list, removed: false });
        last.value = { kind: 'undone' };
        return [];
      }
      if (before.kind === 'settings') {
        await askBackground('settings.change', { change: before.before });
        last.value = { kind: 'undone' };
        return [];
      }
      const done = await askBackground('library.undo', { undo: before.undo });
      last.value = { kind: 'undone' };
      return done.items;
    });
  }

  return {
    ...{ last, undo, act, attempt, write, changeSettings, removeList },
    remove: (item: SavedItem) => act([item], { kind: 'trash' }),
    restore: (item: SavedItem) => act([item], { kind: 'untrash' }),
    toggleArchived: (item: SavedItem) =>
      act([item], { kind: 'state', state: item.state === 'unread' ? 'archived' : 'unread' }),
  };
}
