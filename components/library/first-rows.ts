import { batch, type Signal } from '@preact/signals';
import type { FailureCode } from '../../lib/messages/failure.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Overview, ShelfPlace, Sort } from '../../lib/model/shelf.ts';
import type { createThumbnails } from './thumbnails-state.ts';
import type { LibraryWorld } from './world.ts';

/** Where the page begins. */
export const START: ShelfPlace = { view: 'unread' };
/** Rows that are kept for the next time, and how many of them with their pictures: about as many as a screen shows. */
const KEPT = 50;
const PICTURED = 12;

interface Rows {
  readonly place: Signal<ShelfPlace>;
  readonly sort: Signal<Sort>;
  readonly typed: Signal<string>;
  readonly query: Signal<string>;
  readonly items: Signal<readonly (SavedItem | undefined)[]>;
  readonly status: Signal<'loading' | 'ready' | FailureCode>;
  readonly overview: Signal<Overview | undefined>;
  readonly thumbnails: ReturnType<typeof createThumbnails>;
}

/** What stood on screen last time stands there at once the next. */
export function createFirstRows(firstScreen: LibraryWorld['firstScreen'], rows: Rows) {
  const { place, sort, typed, query, items, status, overview, thumbnails } = rows;

  /** Begins with what was on screen last time; the library's own answer takes its place. */
  function begin(): void {
    const first = typed.value === '' && place.value === START ? firstScreen.read() : undefined;
    if (!first || first.items.length === 0) return;
    thumbnails.take(first.thumbnails);
    batch(() => {
      items.value = Array.from({ length: first.total }, (_, at) => first.items[at]);
      overview.value = first.overview;
      status.value = 'ready';
    });
  }

  function keep(): void {
    const { view, tag, list, site } = place.value;
    const plain = view === START.view && tag === undefined && list === undefined && site === undefined;
    if (!overview.value || !plain || sort.value !== 'saved' || query.value !== '') return;
    const first = items.value.slice(0, KEPT).filter((item) => item !== undefined);
    // Its beginning is only now on its way.
    if (first.length < Math.min(KEPT, items.value.length)) return;
    const ids = first.slice(0, PICTURED).map(({ id }) => id);
    firstScreen.keep({
      items: first,
      total: items.value.length,
      overview: overview.value,
      thumbnails: thumbnails.known(ids),
    });
  }

  return { begin, keep };
}
