import { signal } from '@preact/signals';
import type { AskBackground } from '../../lib/messages/contract.ts';
import type { ItemId } from '../../lib/model/saved-item.ts';
import type { Snippet } from '../../lib/model/shelf.ts';

/** The sentences in which a search's words stand, fetched for the rows that are seen. */
export function createSnippets(askBackground: AskBackground) {
  const snippets = signal<ReadonlyMap<ItemId, Snippet>>(new Map());
  let asked = new Set<ItemId>();

  /** The rows answer another question now. Without `hide` their sentences stay until the new ones come. */
  function renew(hide: boolean): void {
    asked = new Set();
    if (hide) snippets.value = new Map();
  }

  async function need(ids: readonly ItemId[], query: string): Promise<void> {
    const mine = asked;
    const missing = ids.filter((id) => !mine.has(id));
    if (missing.length === 0) return;
    for (const id of missing) mine.add(id);
    // A row without its sentence is still a row.
    const found = await askBackground('library.snippets', { ids: missing, query }).catch(() => undefined);
    if (found && mine === asked)
      snippets.value = new Map([...snippets.value, ...found.snippets.map((one) => [one.id, one] as const)]);
  }

  return { snippets, renew, need };
}
