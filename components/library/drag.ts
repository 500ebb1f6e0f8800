import type { ItemId } from '../../lib/model/saved-item.ts';

const TYPE = 'application/x-pandok-items';

/** Takes items along with a drag. */
export function dragItems(event: DragEvent, ids: readonly ItemId[]): void {
  event.dataTransfer?.setData(TYPE, JSON.stringify(ids));
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copyMove';
}

/** The items that a drag brings; none when it brings something else. */
export function draggedIds(event: DragEvent): ItemId[] {
  try {
    const ids: unknown = JSON.parse(event.dataTransfer?.getData(TYPE) ?? '');
    return Array.isArray(ids) ? (ids.filter((id) => typeof id === 'string') as ItemId[]) : [];
  } catch {
    return [];
  }
}
