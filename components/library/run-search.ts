import type { AskBackground } from '../../lib/messages/contract.ts';
import type { ItemId, SavedItem } from '../../lib/model/saved-item.ts';
import type { Hit, SearchStep, ShelfPlace } from '../../lib/model/shelf.ts';

/** What a search has found so far, best first. */
export interface FoundSoFar {
  readonly query: string;
  readonly items: readonly SavedItem[];
  /** 0 to 1; nothing when it is complete. */
  readonly done: number | undefined;
}

interface SearchRun {
  readonly query: string;
  readonly place: ShelfPlace;
  /** Told only when it is complete, so that no row on screen goes and comes. */
  readonly whole: boolean;
  readonly isWanted: () => boolean;
  readonly tell: (found: FoundSoFar) => void;
}

/**
 * A search from its first step to its last; once more without particles where the words as typed were nowhere.
 * @throws Failure `storage-refused`, `no-answer`
 */
export async function runSearch(askBackground: AskBackground, run: SearchRun): Promise<void> {
  const { query, place, whole, isWanted, tell } = run;
  const found = new Map<ItemId, Hit>();
  let bare: string | undefined;
  for (let from: number | undefined = 0; from !== undefined; ) {
    const step: SearchStep & { bare?: string } = await askBackground('library.search', {
      query,
      place,
      from,
    });
    if (!isWanted()) return;
    for (const hit of step.hits) found.set(hit.item.id, hit);
    from = step.next;
    bare = step.bare;
    if (whole && from !== undefined) continue;
    const hits = [...found.values()].sort((one, other) => other.rank - one.rank);
    tell({ query, items: hits.map(({ item }) => item), done: from === undefined ? undefined : step.done });
  }
  if (found.size === 0 && bare !== undefined) await runSearch(askBackground, { ...run, query: bare });
}
