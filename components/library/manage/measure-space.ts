import type { ItemId } from '../../../lib/model/saved-item.ts';
import type { LibraryWorld } from '../world.ts';
import type { LongWork, Space } from './work.ts';

/** Items shown as the largest. */
const LARGEST = 8;

/** Measures every article, a part at a time. */
export const measureSpace =
  ({ askBackground, estimate }: LibraryWorld, found: (space: Space) => void): LongWork =>
  async (signal, tell) => {
    const sizes: { id: ItemId; title: string; size: number }[] = [];
    let [text, images] = [0, 0];
    let after: ItemId | undefined;
    do {
      const part = await askBackground('library.space', after === undefined ? {} : { after });
      for (const one of part.measured) {
        text += one.text;
        images += one.images;
        sizes.push({ id: one.id, title: one.title, size: one.text + one.images });
      }
      after = part.last;
      tell({ kind: 'measuring', done: sizes.length });
    } while (after !== undefined && !signal.aborted);
    const largest = sizes.sort((one, other) => other.size - one.size).slice(0, LARGEST);
    found({ articles: sizes.length, text, images, largest, ...(await estimate()) });
    return { kind: 'idle' };
  };
