import type { ListId, SavedItem } from '../model/saved-item.ts';
import type { ShelfPlace, ShelfRequest, Sort } from '../model/shelf.ts';
import { withDatabase } from './database.ts';
import { inOrder, isIn, passes } from './filter.ts';
import { readLists } from './lists.ts';
import type { Shelf } from './packed-shelf.ts';
import { fold } from './query/fold.ts';
import { needsTexts, parseQuery } from './query/parse-query.ts';
import { searchAll, withoutParticles } from './search.ts';
import { openShelf, prepareShelf } from './shelf.ts';

async function search(query: string, place: ShelfPlace): Promise<SavedItem[]> {
  const found = await searchAll(query, place);
  const bare = found.length === 0 ? withoutParticles(query) : undefined;
  const hits = bare === undefined ? found : await searchAll(bare, place);
  return hits.map(({ item }) => item);
}

/** The list that was asked for last: its next page is a slice of it, not another sorting of ten thousand. */
const lately = new WeakMap<Shelf, { readonly of: string; readonly items: readonly SavedItem[] }>();

function inList(shelf: Shelf, of: string, make: () => SavedItem[]): readonly SavedItem[] {
  const key = `${shelf.generation} ${of}`;
  const before = lately.get(shelf);
  if (before?.of === key) return before.items;
  const items = make();
  lately.set(shelf, { of: key, items });
  return items;
}

function filtered(query: string, place: ShelfPlace, sort: Sort): Promise<readonly SavedItem[]> {
  prepareShelf();
  return withDatabase(async (database) => {
    const parsed = parseQuery(query);
    const shelf = await openShelf(database);
    const lists = parsed.lists.length > 0 ? await readLists(database) : [];
    const names = new Map<ListId, string>(lists.map(({ id, name }) => [id, fold(name)]));
    const wanted = (item: SavedItem) => isIn(item, place) && passes(item, parsed, names);
    return inList(shelf, JSON.stringify([query, place, sort, [...names]]), () =>
      [...shelf.rows.values()].flatMap(({ item }) => (wanted(item) ? [item] : [])).sort(inOrder(sort)),
    );
  });
}

/**
 * A stretch of the library. Without words to search for it comes from the rows alone; with words the whole search runs,
 * once more without particles when nothing holds them.
 * @throws Failure `storage-refused`
 */
export async function listItems(request: ShelfRequest): Promise<{ items: SavedItem[]; total: number }> {
  const { query, place, sort, offset, limit } = request;
  const items = needsTexts(parseQuery(query))
    ? await search(query, place)
    : await filtered(query, place, sort);
  return { items: items.slice(offset, offset + limit), total: items.length };
}
