import { signal } from '@preact/signals';
import { codeOf, type FailureCode } from '../../../lib/messages/failure.ts';
import type { Arrived, LibraryRecord, RefusedRow } from '../../../lib/model/library-file.ts';
import type { ItemId, ReadingList } from '../../../lib/model/saved-item.ts';
import type { LibraryWorld } from '../world.ts';

/** Records sent at once, and the characters after which fewer are: a message has to stay far below 64 MB. */
const BATCH = 100;
const FULL = 8 * 1024 * 1024;
/** Items shown as the largest. */
const LARGEST = 8;

export interface Space {
  readonly articles: number;
  /** Bytes. */
  readonly text: number;
  readonly images: number;
  readonly usage?: number;
  readonly quota?: number;
  readonly largest: readonly { readonly id: ItemId; readonly title: string; readonly size: number }[];
}

/** What a file would bring. */
export interface Preview {
  readonly file: Blob;
  readonly name: string;
  readonly lists: readonly ReadingList[];
  readonly items: number;
  /** Links without a text of their own. */
  readonly links: number;
  /** Are here already: they will be merged. */
  readonly known: number;
  readonly refused: readonly RefusedRow[];
}

export type Work =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'measuring' | 'exporting' | 'reading' | 'importing';
      readonly done: number;
      readonly of?: number;
    }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'exported'; readonly items: number }
  | {
      readonly kind: 'imported';
      readonly arrived: Arrived;
      readonly refused: number;
      readonly stopped: boolean;
    }
  | { readonly kind: 'emptied'; readonly items: number }
  /** `brought`: how many an import had brought by then. */
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly brought?: number };

const sizeOf = ({ article, images = [] }: LibraryRecord): number =>
  (article ? article.html.length + article.text.length : 0) +
  images.reduce((sum, { base64 }) => sum + base64.length, 0);

/** Space, the library's own file out and in, and the trash. Everything long can be stopped. */
export function createManageState({ askBackground, ...world }: LibraryWorld, changed: () => Promise<void>) {
  const work = signal<Work>({ kind: 'idle' });
  const space = signal<Space | undefined>(undefined);
  let life = new AbortController();

  /** Runs one long work; a new one stops the one before. */
  async function run(start: Work, deed: (signal: AbortSignal) => Promise<Work>): Promise<void> {
    life.abort();
    life = new AbortController();
    const { signal: mine } = life;
    work.value = start;
    try {
      const end = await deed(mine);
      if (!mine.aborted) work.value = end;
    } catch (error) {
      if (mine.aborted) return;
      const { kind, ...before } = work.value;
      const brought = kind === 'importing' && 'done' in before ? { brought: before.done } : {};
      work.value = { kind: 'failed', code: codeOf(error), ...brought };
      if (kind === 'importing') await changed();
    }
  }

  function measure(): Promise<void> {
    return run({ kind: 'measuring', done: 0 }, async (mine) => {
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
        if (!mine.aborted) work.value = { kind: 'measuring', done: sizes.length };
      } while (after !== undefined && !mine.aborted);
      const largest = sizes.sort((one, other) => other.size - one.size).slice(0, LARGEST);
      space.value = { articles: sizes.length, text, images, largest, ...(await world.estimate()) };
      return { kind: 'idle' };
    });
  }

  function exportAll(total: number): Promise<void> {
    return run({ kind: 'exporting', done: 0, of: total }, async (mine) => {
      const { lists } = await askBackground('library.overview', {});
      const exportedAt = new Date(world.now()).toISOString();
      const head = {
        format: 'pandok-library' as const,
        version: world.ownFile.version,
        exportedAt,
        lists: lists.map(({ id, name, order }) => ({ id, name, order })),
      };
      const parts = [world.ownFile.headLine(head)];
      let items = 0;
      let after: ItemId | undefined;
      for (;;) {
        const { records } = await askBackground('library.export', after === undefined ? {} : { after });
        if (mine.aborted || records.length === 0) break;
        for (const [at, record] of records.entries())
          parts.push(world.ownFile.recordLine(record, items + at === 0));
        items += records.length;
        after = records.at(-1)?.item.id;
        work.value = { kind: 'exporting', done: items, of: total };
      }
      if (mine.aborted) return { kind: 'idle' };
      parts.push(world.ownFile.lastLine);
      world.offerFile(parts, `pandok-${exportedAt.slice(0, 10)}.json`);
      return { kind: 'exported', items };
    });
  }

  function look(file: Blob, name: string): Promise<void> {
    return run({ kind: 'reading', done: 0 }, async (mine) => {
      const { lists, records } = await world.readFile(file, mine);
      const ids: ItemId[] = [];
      const refused: RefusedRow[] = [];
      let links = 0;
      for await (const row of records) {
        if ('reason' in row) refused.push(row);
        else {
          ids.push(row.item.id);
          if (!row.article) links += 1;
        }
        if (ids.length % BATCH === 0) work.value = { kind: 'reading', done: ids.length };
      }
      const { known } = await askBackground('library.known', { ids });
      const preview = { file, name, lists, items: ids.length, links, known: known.length, refused };
      return { kind: 'preview', preview };
    });
  }

  function bring({ file, lists: _lists, items }: Preview): Promise<void> {
    return run({ kind: 'importing', done: 0, of: items }, async (mine) => {
      const { lists, records } = await world.readFile(file, mine);
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
        if (!mine.aborted) work.value = { kind: 'importing', done, of: items };
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
      await changed();
      return { kind: 'imported', arrived: sum, refused, stopped: false };
    });
  }

  function emptyTrash(): Promise<void> {
    return run({ kind: 'idle' }, async () => {
      const { purged } = await askBackground('library.emptyTrash', {});
      await changed();
      return { kind: 'emptied', items: purged };
    });
  }

  /** Stops what runs. What an import has brought so far stays: bringing the file again adds the rest. */
  async function stop(): Promise<void> {
    const before = work.value;
    life.abort();
    work.value = { kind: 'idle' };
    if (before.kind !== 'importing') return;
    await changed();
    const arrived = { added: before.done, merged: 0, left: 0 };
    work.value = { kind: 'imported', arrived, refused: 0, stopped: true };
  }

  return { work, space, measure, exportAll, look, bring, emptyTrash, stop };
}
