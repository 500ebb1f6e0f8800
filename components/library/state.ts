import { signal } from '@preact/signals';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ItemId, SavedItem } from '../../lib/model/saved-item.ts';
import { type OfflineImages, offlineImages } from './offline.ts';
import { createShelfState } from './shelf-state.ts';
import { createUndoable } from './undoable.ts';
import type { LibraryWorld } from './world.ts';

export type OpenView =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening'; readonly id: ItemId }
  | {
      readonly kind: 'article';
      readonly id: ItemId;
      readonly item: SavedItem;
      readonly article: Article;
      readonly images: OfflineImages;
    }
  | { readonly kind: 'failed'; readonly id: ItemId; readonly code: FailureCode };

export type LibraryState = ReturnType<typeof createLibraryState>;

export function createLibraryState(world: LibraryWorld) {
  const shelf = createShelfState(world.askBackground);
  const open = signal<OpenView>({ kind: 'nothing' });
  /** Closes what lies over the article on screen; says whether there was anything. */
  const dismiss = { current: () => false };

  function replace(next: OpenView): void {
    const before = open.peek();
    open.value = next;
    if (before.kind === 'article' && (next.kind !== 'article' || next.images !== before.images))
      before.images.release();
  }

  async function show(id: ItemId): Promise<void> {
    replace({ kind: 'opening', id });
    const stillWanted = () => open.value.kind === 'opening' && open.value.id === id;
    try {
      const { item, article, images } = await world.askBackground('library.open', { id });
      if (!stillWanted()) return;
      replace({ kind: 'article', id, item, article, images: offlineImages(images) });
    } catch (error) {
      if (stillWanted()) replace({ kind: 'failed', id, code: codeOf(error) });
    }
  }

  async function follow(): Promise<void> {
    const id = world.place.read();
    const now = open.value;
    if (!id) replace({ kind: 'nothing' });
    else if (now.kind === 'nothing' || now.id !== id) await show(id);
  }

  function select(id: ItemId): Promise<void> {
    world.place.write(id);
    return follow();
  }

  function close(): void {
    world.place.write(undefined);
    replace({ kind: 'nothing' });
  }

  const undoable = createUndoable(world.askBackground, async (items) => {
    const now = open.value;
    const item = now.kind === 'nothing' ? undefined : items.find(({ id }) => id === now.id);
    if (item && now.kind !== 'nothing') {
      if (item.deletedAt !== undefined) close();
      else if (now.kind === 'article') replace({ ...now, item });
    }
    await shelf.refresh();
  });

  async function start(): Promise<void> {
    world.place.watch(() => void follow());
    await Promise.all([shelf.refresh(), follow()]);
  }

  return { world, shelf, open, dismiss, select, show, close, undoable, start };
}
