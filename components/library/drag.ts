import type { ItemId, ListId } from '../../lib/model/saved-item.ts';

const TYPE = 'application/x-pandok-items';
const LIST_TYPE = 'application/x-pandok-list';

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

/** Takes a list along, to another place among the lists. */
export function dragList(event: DragEvent, id: ListId): void {
  event.dataTransfer?.setData(LIST_TYPE, id);
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
}

/** The list that a drag brings; nothing when it brings something else. */
export const draggedList = (event: DragEvent): ListId | undefined =>
  (event.dataTransfer?.getData(LIST_TYPE) || undefined) as ListId | undefined;
