import { signal } from '@preact/signals';
import type { ItemId, ListId } from '../../lib/model/saved-item.ts';
import type { Deed } from '../../lib/model/shelf.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createManageState } from './manage/state.ts';
import { watchMarkWords } from './mark-again.ts';
import { createOpenView } from './open-view.ts';
import { createSelection } from './selection.ts';
import { createShelfState } from './shelf-state.ts';
import { createUndoable } from './undoable.ts';
import type { LibraryWorld } from './world.ts';

export type LibraryState = ReturnType<typeof createLibraryState>;

export function createLibraryState(world: LibraryWorld) {
  const { askBackground } = world;
  const shelf = createShelfState(world);
  const selection = createSelection(() => shelf.items.value);
  const view = createOpenView(world);
  const { open } = view;
  /** Tags, lists, note and highlights of the open article. */
  const organising = signal(false);
  /** What stands beside its text: one at a time, as in the reading view. */
  const beside = signal<'x-ray' | 'own-highlights' | undefined>(undefined);
  const toggleBeside = (what: 'x-ray' | 'own-highlights'): void => {
    beside.value = beside.value === what ? undefined : what;
  };
  const sideOpen = signal(false);
  const keysOpen = signal(false);
  const manageOpen = signal(false);
  /** Closes what lies over the article on screen; says whether there was anything. */
  const dismiss = { current: () => false };
  /** Reads the article on screen aloud. */
  const listen = { current: () => {} };

  const undoable = createUndoable(askBackground, async (items) => {
    for (const item of items) view.take(item, shelf.place.value.view === 'trash');
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

  const changeSettings = (change: Partial<Settings>, sentence?: string): Promise<void> =>
    undoable.changeSettings(world.settings.value, change, sentence);

  const manage = createManageState(world, () => shelf.refresh());

  /** Something outside this page changed the library: another tab, the popup, a save from the reading view. */
  async function refresh(): Promise<void> {
    const now = open.value;
    const row = now.kind === 'article' ? askBackground('library.item', { id: now.id }) : undefined;
    const [{ item } = {}] = await Promise.all([row?.catch(() => undefined), shelf.refresh()]);
    if (item) view.take(item, shelf.place.value.view === 'trash');
  }

  async function start(): Promise<void> {
    shelf.begin();
    world.place.watch(() => void view.follow());
    watchMarkWords(world, () => void view.markAgain());
    await Promise.all([shelf.refresh(), view.follow()]);
  }

  return {
    ...{
      world,
      shelf,
      selection,
      open,
      dismiss,
      listen,
      organising,
      beside,
      toggleBeside,
      sideOpen,
      keysOpen,
      manageOpen,
    },
    ...{ manage, lists, undoable, actOnCurrent, addToNewList, keepPlace, changeSettings, refresh, start },
    ...{ select: view.select, show: view.show, close: view.close },
  };
}
