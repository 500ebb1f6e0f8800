import type { ItemId } from '../../../lib/model/saved-item.ts';
import type { LibraryWorld } from '../world.ts';
import type { LongWork } from './work.ts';

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Everything, trash too, into the library's own file. `total` is how many there are. */
export const exportLibrary =
  ({ askBackground, ownFile, offerFile, now }: LibraryWorld, total: number): LongWork =>
  async (signal, tell) => {
    const { lists } = await askBackground('library.overview', {});
    const head = {
      format: 'pandok-library' as const,
      version: ownFile.version,
      exportedAt: new Date(now()).toISOString(),
      lists: lists.map(({ id, name, order }) => ({ id, name, order })),
    };
    const parts = [ownFile.headLine(head)];
    let items = 0;
    let after: ItemId | undefined;
    for (;;) {
      const { records } = await askBackground('library.export', after === undefined ? {} : { after });
      if (signal.aborted || records.length === 0) break;
      for (const [at, record] of records.entries()) parts.push(ownFile.recordLine(record, items + at === 0));
      items += records.length;
      after = records.at(-1)?.item.id;
      tell({ kind: 'exporting', done: items, of: total });
    }
    if (signal.aborted) return { kind: 'idle' };
    parts.push(ownFile.lastLine);
    offerFile(parts, `pandok-${dayOf(now())}.json`);
    return { kind: 'exported', items };
  };

/** What could not be read, just as it is stored: a JSON list of documents, for whoever can make sense of them. */
export const exportDamaged =
  ({ askBackground, offerFile, now }: LibraryWorld): LongWork =>
  async (signal) => {
    const documents: unknown[] = [];
    let after: string | undefined;
    do {
      const part = await askBackground('library.damaged', after === undefined ? {} : { after });
      documents.push(...part.documents);
      after = part.last;
    } while (after !== undefined && !signal.aborted);
    if (signal.aborted) return { kind: 'idle' };
    offerFile([JSON.stringify(documents, undefined, 1)], `pandok-unreadable-${dayOf(now())}.json`);
    return { kind: 'exportedDamaged', items: documents.length };
  };
