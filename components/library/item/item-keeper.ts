import { computed, signal } from '@preact/signals';
import type { Highlight, ItemId } from '../../../lib/model/saved-item.ts';
import type { HighlightKeeper } from '../../reader/own-highlights/keeper.ts';
import type { LibraryState } from '../state.ts';

const NONE: readonly Highlight[] = [];

/** The highlights of the open item. What is done to them can be taken back as everything else in the library. */
export function createItemKeeper({ open, undoable }: LibraryState, id: ItemId): HighlightKeeper {
  const item = () => (open.value.kind === 'article' && open.value.id === id ? open.value.item : undefined);
  const change = (put: readonly Highlight[], remove: readonly string[]): void => {
    const now = item();
    if (now) void undoable.act([now], { kind: 'highlights', put, remove });
  };
  return {
    highlights: computed(() => item()?.highlights ?? NONE),
    news: signal(undefined),
    put: (highlight) => change([highlight], []),
    remove: (gone) => change([], [gone]),
    dismiss: () => {},
  };
}
