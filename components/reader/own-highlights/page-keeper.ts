import { signal } from '@preact/signals';
import { codeOf } from '../../../lib/messages/failure.ts';
import type { Highlight } from '../../../lib/model/saved-item.ts';
import type { HighlightKeeper, KeeperNews } from './keeper.ts';

/** What keeping highlights of a page's article needs of the background. */
export interface HighlightStore {
  /** Those of the article that is kept under this address; nothing where none is. */
  readonly load: (canonical: string) => Promise<readonly Highlight[] | undefined>;
  /** Puts and drops some of them; gives all. Nothing where no such article is kept. */
  readonly change: (
    canonical: string,
    put: readonly Highlight[],
    drop: readonly string[],
  ) => Promise<readonly Highlight[] | undefined>;
}

/** Highlights of an article on a page. They are kept with the article if it is kept, and only shown until then. */
export function createPageKeeper(store: HighlightStore, canonical: string): HighlightKeeper {
  const highlights = signal<readonly Highlight[]>([]);
  const news = signal<KeeperNews | undefined>(undefined);
  let kept = false;

  const withOut = (ids: readonly string[]) => highlights.peek().filter(({ id }) => !ids.includes(id));
  const send = async (put: readonly Highlight[], drop: readonly string[]): Promise<void> => {
    try {
      const all = await store.change(canonical, put, drop);
      kept = all !== undefined;
      if (all) highlights.value = all;
      else if (put.length > 0) news.value = { kind: 'unsaved' };
    } catch (error) {
      news.value = { kind: 'failed', code: codeOf(error), again: () => change(put, drop) };
    }
  };
  /** Shown at once; kept in the background. */
  function change(put: readonly Highlight[], drop: readonly string[]): void {
    if (news.peek()?.kind === 'failed') news.value = undefined;
    highlights.value = [...withOut([...drop, ...put.map(({ id }) => id)]), ...put];
    if (kept) void send(put, drop);
    else news.value = highlights.peek().length > 0 ? { kind: 'unsaved' } : undefined;
  }

  void store.load(canonical).then(
    (stored) => {
      if (!stored) return;
      kept = true;
      const here = highlights.peek();
      highlights.value = [...stored.filter(({ id }) => here.every((one) => one.id !== id)), ...here];
      if (here.length > 0) void send(here, []);
      news.value = undefined;
    },
    // The article is read all the same; a first highlight tells what is wrong.
    () => {},
  );
  return {
    ...{ highlights, news },
    put: (highlight) => change([highlight], []),
    remove: (id) => {
      const gone = highlights.peek().filter((one) => one.id === id);
      change([], [id]);
      const undo = (): void => {
        news.value = undefined;
        change(gone, []);
      };
      if (gone.length > 0) news.value = { kind: 'removed', undo };
    },
    dismiss: () => {
      news.value = undefined;
    },
    articleSaved: () => {
      if (kept) return;
      kept = true;
      if (news.peek()?.kind === 'unsaved') news.value = undefined;
      if (highlights.peek().length > 0) void send(highlights.peek(), []);
    },
  };
}
