import { signal } from '@preact/signals';
import { codeOf } from '../../../lib/messages/failure.ts';
import type { LibraryWorld } from '../world.ts';
import { exportDamaged, exportLibrary } from './export-files.ts';
import { bringFile, lookInto } from './import-file.ts';
import { measureSpace } from './measure-space.ts';
import type { LongWork, Preview, Space, Work } from './work.ts';

/** Space, the library's own file out and in, and the trash. Everything long can be stopped. */
export function createManageState(world: LibraryWorld, changed: () => Promise<void>) {
  const work = signal<Work>({ kind: 'idle' });
  const space = signal<Space | undefined>(undefined);
  let life = new AbortController();

  /** Runs one long work; a new one stops the one before. */
  async function run(start: Work, deed: LongWork): Promise<void> {
    life.abort();
    life = new AbortController();
    const { signal: mine } = life;
    const tell = (next: Work): void => {
      if (!mine.aborted) work.value = next;
    };
    tell(start);
    try {
      tell(await deed(mine, tell));
    } catch (error) {
      if (mine.aborted) return;
      const { kind, ...before } = work.value;
      const brought = kind === 'importing' && 'done' in before ? { brought: before.done } : {};
      tell({ kind: 'failed', code: codeOf(error), ...brought });
    }
    if (start.kind === 'importing' && !mine.aborted) await changed();
  }

  const emptyTrash: LongWork = async () => {
    const { purged } = await world.askBackground('library.emptyTrash', {});
    await changed();
    return { kind: 'emptied', items: purged };
  };

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

  const found = (next: Space): void => {
    space.value = next;
  };
  return {
    ...{ work, space, stop },
    measure: () => run({ kind: 'measuring', done: 0 }, measureSpace(world, found)),
    exportAll: (total: number) => run({ kind: 'exporting', done: 0, of: total }, exportLibrary(world, total)),
    exportDamaged: () => run({ kind: 'idle' }, exportDamaged(world)),
    look: (file: Blob, name: string) => run({ kind: 'reading', done: 0 }, lookInto(world, file, name)),
    bring: (preview: Preview) =>
      run({ kind: 'importing', done: 0, of: preview.items }, bringFile(world, preview)),
    emptyTrash: () => run({ kind: 'idle' }, emptyTrash),
  };
}
