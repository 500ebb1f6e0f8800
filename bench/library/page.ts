/**
 * Runs inside a real browser: fills a library and times it. `fill` and `cold` are asked in different loads of the page,
 * so that nothing of the first is in memory for the second.
 */
import { bringItems } from '../../lib/library/bring-items.ts';
import { openItem } from '../../lib/library/library.ts';
import { listItems } from '../../lib/library/list-items.ts';
import { overview } from '../../lib/library/overview.ts';
import { saveArticle } from '../../lib/library/save-article.ts';
import { searchStep } from '../../lib/library/search.ts';
import type { ItemId } from '../../lib/model/saved-item.ts';
import type { ShelfPlace } from '../../lib/model/shelf.ts';
import { madeUp, RARE, RARE_EVERY, TAGS } from './made-up.ts';
import { peers } from './peers.ts';

const BATCH = 200;
const ALL: ShelfPlace = { view: 'all' };

export type Figures = Record<string, number>;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function times(count: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const values: number[] = [];
  for (let index = 0; index < count; index += 1) values.push(await timed(() => work(index)));
  return median(values);
}

async function fill(count: number): Promise<Figures> {
  // Made before the clock starts: the articles of the first half come as links, those of the second with their text.
  const half = Math.floor(count / 2);
  const made = await Promise.all(Array.from({ length: count }, (_, index) => madeUp(index)));
  const links = made.slice(0, half).map(({ item }) => ({ item }));
  const whole = made.slice(half);
  const bring = async (list: readonly Parameters<typeof bringItems>[0][number][]) => {
    for (let at = 0; at < list.length; at += BATCH) await bringItems(list.slice(at, at + BATCH));
  };
  const linksMs = await timed(() => bring(links));
  const wholeMs = await timed(() => bring(whole));
  // The links' own texts too, so that what follows is about a full library.
  await bring(made.slice(0, half));
  const saving = await Promise.all(Array.from({ length: 30 }, (_, index) => madeUp(count + index)));
  const saveMs = await times(saving.length, (index) => {
    const article = saving[index]?.article;
    return article ? saveArticle(article, [], Date.now()) : Promise.reject(new Error('no article'));
  });
  return {
    'bulk, links, per second': (half / linksMs) * 1000,
    'bulk, with bodies, per second': ((count - half) / wholeMs) * 1000,
    'save one, ms': saveMs,
  };
}

interface Scan {
  readonly first: number;
  readonly whole: number;
  readonly ids: ReadonlySet<ItemId>;
}

async function scan(query: string): Promise<Scan> {
  const start = performance.now();
  const ids = new Set<ItemId>();
  let first = Number.NaN;
  let from: number | undefined = 0;
  while (from !== undefined) {
    const step: Awaited<ReturnType<typeof searchStep>> = await searchStep({ query, place: ALL, from });
    if (step.hits.length > 0 && ids.size === 0) first = performance.now() - start;
    for (const { item } of step.hits) ids.add(item.id);
    from = step.next;
  }
  return { first, whole: performance.now() - start, ids };
}

async function cold(count: number): Promise<Figures> {
  const open = await timed(() =>
    Promise.all([
      listItems({ query: '', place: { view: 'unread' }, sort: 'saved', offset: 0, limit: 50 }),
      overview(),
    ]),
  );
  const coldScan = await scan(RARE);
  const warm = median([(await scan(RARE)).whole, (await scan(RARE)).whole, (await scan(RARE)).whole]);
  // Another one each time: the list that was asked for last is kept.
  const tag = await times(2 * TAGS.length, (index) =>
    listItems({
      ...{ query: '', sort: 'saved', offset: 0, limit: 50 },
      place: { view: 'all', tag: TAGS[index % TAGS.length] ?? '' },
    }),
  );
  const { items } = await listItems({ query: '', place: ALL, sort: 'title', offset: 0, limit: 40 });
  const article = await times(items.length, (index) => openItem(items[index]?.id as ItemId));
  const wanted = new Set<ItemId>();
  for (let index = 0; index < count + 30; index += RARE_EVERY) wanted.add((await madeUp(index)).item.id);
  return {
    'open with 50 rows, cold, ms': open,
    'search: first hit, cold, ms': coldScan.first,
    'search: whole scan, cold, ms': coldScan.whole,
    'search: whole scan, warm, ms': warm,
    'search: missed': [...wanted].filter((id) => !coldScan.ids.has(id)).length,
    'search: wrong': [...coldScan.ids].filter((id) => !wanted.has(id)).length,
    'tag filter, ms': tag,
    'open an article, ms': article,
  };
}

Object.assign(globalThis, { fill, cold, peers });
