import { batch, signal } from '@preact/signals';
import type { AskBackground } from '../../lib/messages/contract.ts';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { ShelfRequest, View } from '../../lib/model/shelf.ts';

/** Rows asked for at once. */
export const PAGE = 50;
/** How long typing rests before the search runs. Milliseconds. */
const SEARCH_REST = 120;

/** The list side of the library page: a view, a search, and the rows so far. */
export function createShelfState(askBackground: AskBackground) {
  const view = signal<View>('unread');
  const typed = signal('');
  /** What the rows below answer. */
  const query = signal('');
  const items = signal<readonly SavedItem[]>([]);
  const total = signal(0);
  const status = signal<'loading' | 'ready' | FailureCode>('loading');
  const counts = signal<Readonly<Partial<Record<View, number>>>>({});
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const list = (from: Partial<ShelfRequest>) =>
    askBackground('library.list', {
      query: '',
      place: { view: view.value },
      sort: 'saved',
      offset: 0,
      limit: PAGE,
      ...from,
    });

  async function count(): Promise<void> {
    counts.value = (await askBackground('library.overview', {})).views;
  }

  async function load(length = PAGE): Promise<void> {
    asked += 1;
    const mine = asked;
    const words = typed.value.trim();
    try {
      const found = await list({ query: words, limit: Math.max(PAGE, length) });
      if (mine !== asked) return;
      batch(() => {
        query.value = words;
        items.value = found.items;
        total.value = found.total;
        status.value = 'ready';
      });
    } catch (error) {
      if (mine === asked) status.value = codeOf(error);
    }
  }

  /** Asks for everything on screen again, as far as it was scrolled, and counts anew. */
  async function refresh(): Promise<void> {
    // What goes wrong here goes wrong with the list too, and is said there.
    await Promise.all([load(items.value.length), count().catch(() => undefined)]);
  }

  async function more(): Promise<void> {
    const mine = asked;
    try {
      const found = await list({ query: query.value, offset: items.value.length });
      // Another question was asked meanwhile, or the same page twice.
      const known = new Set(items.value.map(({ id }) => id));
      if (mine === asked) items.value = [...items.value, ...found.items.filter(({ id }) => !known.has(id))];
    } catch (error) {
      if (mine === asked) status.value = codeOf(error);
    }
  }

  function search(text: string): void {
    typed.value = text;
    clearTimeout(timer);
    timer = setTimeout(() => void load(), SEARCH_REST);
  }

  function choose(next: View): Promise<void> {
    view.value = next;
    return load();
  }

  return { view, typed, query, items, total, status, counts, load, refresh, more, search, choose };
}
