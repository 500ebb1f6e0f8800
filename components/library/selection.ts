import { signal } from '@preact/signals';
import type { ItemId, SavedItem } from '../../lib/model/saved-item.ts';

/** The rows that a deed will be done to. Empty: nothing is being selected. */
export function createSelection(items: () => readonly (SavedItem | undefined)[]) {
  const chosen = signal<ReadonlyMap<ItemId, SavedItem>>(new Map());
  let anchor: ItemId | undefined;

  /** With `through`, everything between the row chosen before and this one is chosen too. */
  function toggle(item: SavedItem, through = false): void {
    const next = new Map(chosen.value);
    const rows = items();
    const from = through && anchor ? rows.findIndex((row) => row?.id === anchor) : -1;
    const to = rows.findIndex((row) => row?.id === item.id);
    if (from >= 0 && to >= 0) {
      for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1))
        if (row) next.set(row.id, row);
    } else if (!next.delete(item.id)) next.set(item.id, item);
    anchor = item.id;
    chosen.value = next;
  }

  return {
    chosen,
    toggle,
    choose: (all: readonly SavedItem[]): void => {
      chosen.value = new Map(all.map((item) => [item.id, item]));
    },
    clear: (): void => {
      anchor = undefined;
      if (chosen.value.size > 0) chosen.value = new Map();
    },
  };
}
