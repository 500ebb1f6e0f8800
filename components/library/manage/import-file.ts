import type { LibraryRecord, RefusedRow } from '../../../lib/model/library-file.ts';
import type { ItemId } from '../../../lib/model/saved-item.ts';
import type { LibraryWorld } from '../world.ts';
import type { LongWork, Preview } from './work.ts';

/** Records sent at once, and the characters after which fewer are: a message has to stay far below 64 MB. */
const BATCH = 100;
const FULL = 8 * 1024 * 1024;

const sizeOf = ({ article, images = [] }: LibraryRecord): number =>
  (article ? article.html.length + article.text.length : 0) +
  images.reduce((sum, { base64 }) => sum + base64.length, 0);

/** Reads a file through, before anything is written. */
export const lookInto =
  ({ askBackground, readFile }: LibraryWorld, file: Blob, name: string): LongWork =>
  async (signal, tell) => {
    const { lists, records } = await readFile(file, signal);
    const ids: ItemId[] = [];
    const refused: RefusedRow[] = [];
    let links = 0;
    for await (const row of records) {
      if ('reason' in row) refused.push(row);
      else {
        ids.push(row.item.id);
        if (!row.article) links += 1;
      }
      if (ids.length % BATCH === 0) tell({ kind: 'reading', done: ids.length });
    }
    const { known } = await askBackground('library.known', { ids });
    const preview = { file, name, lists, items: ids.length, links, known: known.length, refused };
    return { kind: 'preview', preview };
  };

/** Brings what a file holds, in batches that are each whole or absent. */
export const bringFile =
  ({ askBackground, readFile }: LibraryWorld, { file, items }: Preview): LongWork =>
  async (signal, tell) => {
    const { lists, records } = await readFile(file, signal);
    await askBackground('library.bringLists', { lists });
    const sum = { added: 0, merged: 0, left: 0 };
    let refused = 0;
    let done = 0;
    let batch: LibraryRecord[] = [];
    let size = 0;
    const send = async (): Promise<void> => {
      if (batch.length === 0) return;
      const arrived = await askBackground('library.bring', { records: batch });
      sum.added += arrived.added;
      sum.merged += arrived.merged;
      sum.left += arrived.left;
      done += batch.length;
      [batch, size] = [[], 0];
      tell({ kind: 'importing', done, of: items });
    };
    for await (const row of records) {
      if ('reason' in row) refused += 1;
      else {
        batch.push(row);
        size += sizeOf(row);
      }
      if (batch.length >= BATCH || size > FULL) await send();
    }
    await send();
    return { kind: 'imported', arrived: sum, refused, stopped: false };
  };
