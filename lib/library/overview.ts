import type { SavedItem } from '../model/saved-item.ts';
import { type Counted, type Overview, VIEWS, type View } from '../model/shelf.ts';
import { type Database, withDatabase } from './database.ts';
import { isIn, shownSite } from './filter.ts';
import { readLists } from './lists.ts';
import { openShelf } from './shelf.ts';

function counted(names: Iterable<string>): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => ({ name, count }));
  return all.sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'ko'));
}

async function look(database: Database): Promise<Overview> {
  const [shelf, lists] = [await openShelf(database), await readLists(database)];
  const items: SavedItem[] = [...shelf.rows.values()].map(({ item }) => item);
  const live = items.filter(({ deletedAt }) => deletedAt === undefined);
  const views = VIEWS.map((view) => [view, items.filter((item) => isIn(item, { view })).length]);
  const inLists = new Map(
    counted(live.flatMap((item) => item.lists)).map(({ name, count }) => [name, count]),
  );
  return {
    views: Object.fromEntries(views) as Record<View, number>,
    tags: counted(live.flatMap(({ tags }) => tags)),
    sites: counted(live.map(shownSite).filter(Boolean)),
    lists: lists.map((list) => ({ ...list, count: inLists.get(list.id) ?? 0 })),
    damaged: shelf.damaged.size,
  };
}

/** @throws Failure `storage-refused` */
export const overview = (): Promise<Overview> => withDatabase(look);
