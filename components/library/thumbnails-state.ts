import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AskBackground } from '../../lib/messages/contract.ts';
import type { ItemId } from '../../lib/model/saved-item.ts';
import type { Thumbnail } from '../../lib/model/shelf.ts';

/** Pictures held: those of the rows that were seen last. At about 8 kB each. */
const HELD = 400;
/** What is kept comes while the list moves; what is still to be made only once it has rested: Firefox draws it beside the page. Milliseconds. */
const REST = 120;

/** The small pictures of the rows that are seen. One question is on its way at a time, so that a fast thumb asks for where it stopped. */
export function createThumbnails(askBackground: AskBackground) {
  /** In the order in which they were seen last; the empty text is a row without one. */
  const pictures = new Map<ItemId, Signal<string>>();
  let known = new Set<ItemId>();
  let seen: readonly ItemId[] = [];
  let asking = false;
  let resting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hold(id: ItemId): Signal<string> {
    const picture = pictures.get(id) ?? signal('');
    pictures.delete(id);
    pictures.set(id, picture);
    return picture;
  }

  const take = (found: readonly Thumbnail[]): void =>
    batch(() => {
      for (const { id, picture = '' } of found) hold(id).value = picture;
    });

  function sweep(): void {
    const spare = [...pictures.keys()].slice(0, Math.max(0, pictures.size - HELD));
    for (const id of spare.filter((one) => !seen.includes(one))) {
      pictures.delete(id);
      known.delete(id);
    }
  }

  async function ask(): Promise<void> {
    if (asking) return;
    asking = true;
    let asked: readonly ItemId[] | undefined;
    try {
      for (;;) {
        const mine = known;
        const make = resting;
        const ids = seen.filter((id) => !mine.has(id));
        if (ids.length === 0 || (asked === seen && !make)) return;
        asked = seen;
        const { thumbnails } = await askBackground('library.thumbnails', { ids, make });
        take(thumbnails);
        // Renewed meanwhile, these may be the old ones.
        for (const { id } of thumbnails) mine.add(id);
        if (make && thumbnails.length === 0) return;
        sweep();
      }
    } catch {
      // A row without its picture is still a row.
    } finally {
      asking = false;
    }
  }

  /** These rows are on screen. */
  function need(ids: readonly ItemId[]): Promise<void> {
    seen = ids;
    resting = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      resting = true;
      void ask();
    }, REST);
    return ask();
  }

  /** Anything may have changed: all that is on screen is asked for again, and stays until then. */
  function renew(): void {
    known = new Set();
  }

  return {
    of: (id: ItemId): ReadonlySignal<string> => pictures.get(id) ?? hold(id),
    need,
    renew,
    /** What is known of these rows, and what was known when the page was opened last. */
    known: (ids: readonly ItemId[]): Thumbnail[] =>
      ids.flatMap((id) => {
        const picture = pictures.get(id)?.peek();
        return picture ? [{ id, picture }] : [];
      }),
    take,
  };
}
