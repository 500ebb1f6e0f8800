import { batch, signal } from '@preact/signals';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Overview, ShelfPlace, Sort } from '../../lib/model/shelf.ts';
import { createFirstRows, START } from './first-rows.ts';
import { type FoundSoFar, runSearch } from './run-search.ts';
import { createSnippets } from './snippets-state.ts';
import { createThumbnails } from './thumbnails-state.ts';
import type { LibraryWorld } from './world.ts';

/** Rows asked for at once. */
export const PAGE = 100;
/** How long typing rests before the search runs. Milliseconds. */
const SEARCH_REST = 120;

/** The list side of the library page: a place, a search, and the rows that were asked for so far. */
export function createShelfState({
  askBackground,
  firstScreen,
}: Pick<LibraryWorld, 'askBackground' | 'firstScreen'>) {
  const place = signal<ShelfPlace>(START);
  const sort = signal<Sort>('saved');
  const typed = signal('');
  /** What the rows below answer: without particles where the words as typed were nowhere. */
  const query = signal('');
  /** As long as the whole list; rows that were not asked for yet are holes. */
  const items = signal<readonly (SavedItem | undefined)[]>([]);
  const status = signal<'loading' | 'ready' | FailureCode>('loading');
  /** 0 to 1 while a search runs. */
  const searching = signal<number | undefined>(undefined);
  const { snippets, ...sentences } = createSnippets(askBackground);
  const overview = signal<Overview | undefined>(undefined);
  const thumbnails = createThumbnails(askBackground);
  const first = createFirstRows(firstScreen, {
    ...{ place, sort, typed, query, items, status, overview, thumbnails },
  });
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pages = new Set<number>();

  const list = (offset: number, limit: number) =>
    askBackground('library.list', { query: '', place: place.value, sort: sort.value, offset, limit });

  async function fetchPage(page: number, mine: number): Promise<void> {
    pages.add(page);
    const found = await list(page * PAGE, PAGE);
    if (mine !== asked) return;
    const next = Array.from({ length: found.total }, (_, at) => items.value[at]);
    for (const [at, item] of found.items.entries()) next[page * PAGE + at] = item;
    batch(() => {
      items.value = next;
      status.value = 'ready';
    });
  }

  const showFound = (found: FoundSoFar): void =>
    batch(() => {
      query.value = found.query;
      items.value = found.items;
      searching.value = found.done;
      status.value = found.items.length > 0 || found.done === undefined ? 'ready' : 'loading';
    });

  async function answer(fresh: boolean): Promise<void> {
    asked += 1;
    const mine = asked;
    // Asked for again: what is shown may be the words without their particles.
    const words = (!fresh && query.value) || typed.value.trim();
    const shown = [...pages];
    pages.clear();
    sentences.renew(fresh);
    searching.value = undefined;
    try {
      if (words)
        return await runSearch(askBackground, {
          ...{ query: words, place: place.value, whole: !fresh },
          ...{ isWanted: () => mine === asked, tell: showFound },
        });
      if (query.value !== '' || fresh) items.value = [];
      query.value = '';
      await Promise.all((fresh || shown.length === 0 ? [0] : shown).map((page) => fetchPage(page, mine)));
    } catch (error) {
      if (mine === asked) status.value = codeOf(error);
    }
  }

  async function count(): Promise<void> {
    overview.value = await askBackground('library.overview', {});
  }

  /** What the browser deleted is not told again. */
  async function forgetLost(): Promise<void> {
    await askBackground('library.forgetLost', {});
    await count();
  }

  /** Asks for everything on screen again, and counts anew. What goes wrong with the counts goes wrong with the list too. */
  async function refresh(): Promise<void> {
    thumbnails.renew();
    await Promise.all([answer(false), count().catch(() => undefined)]);
    if (status.value === 'ready') first.keep();
  }

  /** The rows from `from` to before `to` are on screen: asks for what of them is missing. */
  function need(from: number, to: number): void {
    const mine = asked;
    const fail = (error: unknown) => {
      if (mine === asked) status.value = codeOf(error);
    };
    const ids = items.value.slice(from, to).flatMap((item) => (item ? [item.id] : []));
    void thumbnails.need(ids).then(() => from === 0 && first.keep());
    if (query.value !== '') {
      void sentences.need(ids, query.value);
      return;
    }
    for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, items.value.length); page += 1)
      if (!pages.has(page)) void fetchPage(page, mine).catch(fail);
  }

  function search(text: string): void {
    typed.value = text;
    clearTimeout(timer);
    timer = setTimeout(() => void answer(true), SEARCH_REST);
  }

  /** Searches at once, for a name or a tag that was pressed. */
  function searchNow(text: string): Promise<void> {
    clearTimeout(timer);
    typed.value = text;
    return answer(true);
  }

  function go(next: ShelfPlace): Promise<void> {
    place.value = next;
    return answer(true);
  }

  function sortBy(next: Sort): Promise<void> {
    sort.value = next;
    return answer(true);
  }

  /** Leaves a running search with what it has found. */
  function stop(): void {
    asked += 1;
    batch(() => {
      searching.value = undefined;
      status.value = 'ready';
    });
  }

  /** Every item of the list, also those that were never on screen. */
  async function all(): Promise<readonly SavedItem[]> {
    if (query.value !== '') return items.value.filter((item) => item !== undefined);
    return (await list(0, items.value.length)).items;
  }

  return {
    ...{ place, sort, typed, query, items, status, searching, snippets, thumbnails, overview },
    ...{ begin: first.begin, refresh, need, search, searchNow, go, sortBy, stop, all, forgetLost },
  };
}
