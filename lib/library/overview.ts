import type { ItemId, SavedItem } from '../model/saved-item.ts';
import { type Counted, type Overview, VIEWS, type View } from '../model/shelf.ts';
import { type Database, withDatabase } from './database.ts';
import { isIn, shownSite } from './filter.ts';
import { readLists } from './lists.ts';
import type { Row, Shelf } from './packed-shelf.ts';
import { openShelf } from './shelf.ts';

type Counts = Pick<Overview, 'views' | 'tags' | 'sites'> & { readonly inLists: ReadonlyMap<string, number> };

function counted(names: Iterable<string>): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => ({ name, count }));
  return all.sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'ko'));
}

function count(rows: ReadonlyMap<ItemId, Row>): Counts {
  const items: SavedItem[] = [...rows.values()].map(({ item }) => item);
  const live = items.filter(({ deletedAt }) => deletedAt === undefined);
  const views = VIEWS.map((view) => [view, items.filter((item) => isIn(item, { view })).length]);
  return {
    views: Object.fromEntries(views) as Record<View, number>,
    tags: counted(live.flatMap(({ tags }) => tags)),
    sites: counted(live.map(shownSite).filter(Boolean)),
    inLists: new Map(counted(live.flatMap((item) => item.lists)).map(({ name, count }) => [name, count])),
  };
}

/** Counted once for each state of the rows: every deed on the page asks again. */
const known = new WeakMap<Shelf, { readonly generation: number; readonly counts: Counts }>();

function countsOf(shelf: Shelf): Counts {
  const before = known.get(shelf);
  if (before?.generation === shelf.generation) return before.counts;
  const counts = count(shelf.rows);
  known.set(shelf, { generation: shelf.generation, counts });
  return counts;
}

async function look(database: Database): Promise<Overview> {
  const [shelf, lists] = [await openShelf(database), await readLists(database)];
  const { inLists, ...counts } = countsOf(shelf);
  return {
    ...counts,
    lists: lists.map((list) => ({ ...list, count: inLists.get(list.id) ?? 0 })),
    damaged: shelf.damaged.size,
  };
}

/** @throws Failure `storage-refused` */
export const overview = (): Promise<Overview> => withDatabase(look);
