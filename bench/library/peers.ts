import Dexie, { type EntityTable } from 'dexie';
import { openDB } from 'idb';
import MiniSearch from 'minisearch';
import { madeUp, RARE } from './made-up.ts';

interface Kept {
  id: string;
  title: string;
  tags: readonly string[];
  savedAt: number;
  html: string;
  text: string;
}

const BATCH = 200;

async function rows(count: number): Promise<Kept[]> {
  const made = await Promise.all(Array.from({ length: count }, (_, index) => madeUp(index)));
  return made.map(({ item, article }) => ({
    ...{ id: item.id, title: item.title, tags: item.tags, savedAt: item.savedAt },
    ...{ html: article?.html ?? '', text: article?.text ?? '' },
  }));
}

const since = (start: number): number => performance.now() - start;

async function withDexie(kept: readonly Kept[]): Promise<Record<string, number>> {
  const database = new Dexie('peer-dexie') as Dexie & { items: EntityTable<Kept, 'id'> };
  database.version(1).stores({ items: 'id, savedAt, *tags' });
  let start = performance.now();
  for (let at = 0; at < kept.length; at += BATCH) await database.items.bulkPut(kept.slice(at, at + BATCH));
  const bulk = (kept.length / since(start)) * 1000;
  start = performance.now();
  await database.items.where('tags').equals('과학').limit(50).toArray();
  const tag = since(start);
  start = performance.now();
  await database.items.filter(({ text }) => text.includes(RARE)).primaryKeys();
  const scan = since(start);
  database.close();
  return { 'Dexie: bulk, per second': bulk, 'Dexie: tag, ms': tag, 'Dexie: scan, ms': scan };
}

async function withIdb(kept: readonly Kept[]): Promise<Record<string, number>> {
  const database = await openDB('peer-idb', 1, {
    upgrade: (store) => void store.createObjectStore('items', { keyPath: 'id' }),
  });
  let start = performance.now();
  for (let at = 0; at < kept.length; at += BATCH) {
    const transaction = database.transaction('items', 'readwrite');
    for (const one of kept.slice(at, at + BATCH)) void transaction.store.put(one);
    await transaction.done;
  }
  const bulk = (kept.length / since(start)) * 1000;
  start = performance.now();
  let found = 0;
  for (
    let cursor = await database.transaction('items').store.openCursor();
    cursor;
    cursor = await cursor.continue()
  )
    if ((cursor.value as Kept).text.includes(RARE)) found += 1;
  const scan = since(start);
  database.close();
  return { 'idb: bulk, per second': bulk, 'idb: scan, ms': scan, 'idb: found': found };
}

/** An index of two-letter pieces finds substrings too, and has to be kept in memory. */
function withMiniSearch(kept: readonly Kept[]): Record<string, number> {
  const pieces = (text: string): string[] =>
    text
      .split(/\s+/)
      .flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
  const index = new MiniSearch<Kept>({ fields: ['title', 'text'], tokenize: pieces });
  let start = performance.now();
  index.addAll(kept);
  const build = since(start);
  start = performance.now();
  const found = index.search(RARE, { combineWith: 'AND' }).length;
  return {
    'MiniSearch (2-letter pieces): build, ms': build,
    'MiniSearch: query, ms': since(start),
    'MiniSearch: found': found,
  };
}

/** The same articles in what others build on. MiniSearch gets a tenth of them: its index of all would fill the memory. */
export async function peers(count: number): Promise<Record<string, number>> {
  const kept = await rows(count);
  return {
    ...(await withDexie(kept)),
    ...(await withIdb(kept)),
    ...withMiniSearch(kept.slice(0, Math.ceil(count / 10))),
  };
}
