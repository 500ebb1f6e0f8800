import { signal } from '@preact/signals';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ItemId, ListId, SavedItem } from '../../lib/model/saved-item.ts';
import type { Deed } from '../../lib/model/shelf.ts';
import { createManageState } from './manage/state.ts';
import { type OfflineImages, offlineImages } from './offline.ts';
import { createSelection } from './selection.ts';
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
  const { askBackground } = world;
  const shelf = createShelfState(askBackground);
  const selection = createSelection(() => shelf.items.value);
  const open = signal<OpenView>({ kind: 'nothing' });
  /** Tags, lists, note and highlights of the open article. */
  const organising = signal(false);
  const sideOpen = signal(false);
  const keysOpen = signal(false);
  const manageOpen = signal(false);
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
      const { item, article, images } = await askBackground('library.open', { id });
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

  const undoable = createUndoable(askBackground, async (items) => {
    const now = open.value;
    const item = now.kind === 'nothing' ? undefined : items.find(({ id }) => id === now.id);
    if (item && now.kind !== 'nothing') {
      if (item.deletedAt !== undefined && shelf.place.value.view !== 'trash') close();
      else if (now.kind === 'article') replace({ ...now, item });
    }
    await shelf.refresh();
  });

  /** To everything chosen, else to the open article. */
  async function actOnCurrent(deed: Deed): Promise<void> {
    const now = open.value;
    const chosen = [...selection.chosen.value.values()];
    const items = chosen.length > 0 ? chosen : now.kind === 'article' ? [now.item] : [];
    if (items.length === 0) return;
    selection.clear();
    await undoable.act(items, deed);
  }

  /** Where somebody stopped reading: kept quietly, nothing on screen changes. */
  async function keepPlace(id: ItemId, offset: number, share: number, at: number): Promise<void> {
    // A place that was not kept costs a scroll; the next one is kept again.
    await askBackground('library.change', {
      ids: [id],
      deed: { kind: 'place', place: { offset, share, at } },
    }).catch(() => undefined);
  }

  async function addToNewList(name: string): Promise<void> {
    await undoable.attempt(async () => {
      const { list } = await askBackground('library.addList', { name });
      await actOnCurrent({ kind: 'list', add: [list.id], remove: [] });
      return [];
    });
  }

  /** A change to the lists themselves: no item changes. */
  const aboutLists = (work: () => Promise<unknown>): Promise<void> =>
    undoable.attempt(async () => {
      await work();
      return [];
    });
  const lists = {
    add: (name: string) => aboutLists(() => askBackground('library.addList', { name })),
    rename: (id: ListId, name: string) => aboutLists(() => askBackground('library.renameList', { id, name })),
    remove: (id: ListId) => undoable.removeList(id),
    order: (ids: readonly ListId[]) => aboutLists(() => askBackground('library.orderLists', { ids })),
  };

  const manage = createManageState(world, () => shelf.refresh());

  async function start(): Promise<void> {
    world.place.watch(() => void follow());
    await Promise.all([shelf.refresh(), follow()]);
  }

  return {
    ...{ world, shelf, selection, open, dismiss, organising, sideOpen, keysOpen, manageOpen, manage, lists },
    ...{ select, show, close, undoable, actOnCurrent, addToNewList, keepPlace, start },
  };
}
