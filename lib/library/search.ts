import type { ItemId, ListId, SavedItem } from '../model/saved-item.ts';
import type { Hit, SearchRequest, SearchStep, ShelfPlace } from '../model/shelf.ts';
import { isEnding } from '../text/words.ts';
import { type Database, withDatabase } from './database.ts';
import type { TextEntry } from './derived-store.ts';
import { isIn, passes } from './filter.ts';
import { countPacks, readPack } from './held-texts.ts';
import { readLists } from './lists.ts';
import type { Row, Shelf } from './packed-shelf.ts';
import { fold } from './query/fold.ts';
import { parseQuery, type Query } from './query/parse-query.ts';
import { hitOf, match, mayMatch } from './rank.ts';
import { openShelf } from './shelf.ts';
import { PACK, packMissing } from './texts.ts';

/** How long one step may take before it hands over what it has. Milliseconds. */
const STEP_MS = 60;
/** The first step hands over sooner, so that the first hit is on screen while the rest is looked for. */
const FIRST_STEP_MS = 20;

interface Asked {
  readonly query: Query;
  readonly shelf: Shelf;
  /** Is an item where it is looked for? Asked of each as its text comes by, not of ten thousand with every step. */
  readonly isWanted: (item: SavedItem) => boolean;
}

async function understand(database: Database, { query: typed, place }: SearchRequest): Promise<Asked> {
  const query = parseQuery(typed);
  const shelf = await openShelf(database);
  const lists = query.lists.length > 0 ? await readLists(database) : [];
  const names = new Map<ListId, string>(lists.map(({ id, name }) => [id, fold(name)]));
  return { query, shelf, isWanted: (item) => isIn(item, place) && passes(item, query, names) };
}

/** The generation of a shelf whose every text was seen in a pack: packs are only ever added, so it need not be asked again. */
const allPacked = new WeakMap<Shelf, number>();

/** Articles whose text no pack holds: saved by another writer, or their packs were lost. Newest first. */
async function notPacked(shelf: Shelf): Promise<Row[]> {
  if (allPacked.get(shelf) === shelf.generation) return [];
  const packed = new Map<string, Set<string>>();
  const count = await countPacks();
  for (let index = 0; index < count; index += 1)
    for (const { id, rev } of await readPack(index)) {
      const revs = packed.get(id);
      if (revs) revs.add(rev);
      else packed.set(id, new Set([rev]));
    }
  const rows = [...shelf.rows.values()];
  const missing = rows.filter(({ item, textRev }) => !packed.get(item.id)?.has(textRev));
  if (missing.length === 0) allPacked.set(shelf, shelf.generation);
  return missing.sort((one, other) => other.item.savedAt - one.item.savedAt);
}

/**
 * One step of a search: what the packs from `from` on give in about 60 ms. Every article that holds every word is found
 * by the steps together, and no other. Stateless, so a worker may die between two steps.
 * @throws Failure `storage-refused`
 */
export function searchStep(request: SearchRequest): Promise<SearchStep> {
  return withDatabase(async (database) => {
    const { query, shelf, isWanted } = await understand(database, request);
    const deadline = performance.now() + (request.from === 0 ? FIRST_STEP_MS : STEP_MS);
    const hits = new Map<ItemId, Hit>();
    const look = (entry: TextEntry): void => {
      const row = shelf.rows.get(entry.id as ItemId);
      if (row?.textRev !== entry.rev || !mayMatch(query, row, entry) || !isWanted(row.item)) return;
      const found = match(query, row, entry);
      if (found) hits.set(row.item.id, hitOf(row.item, found));
    };
    const packs = await countPacks();
    let at = request.from;
    while (at < packs && performance.now() < deadline) {
      for (const entry of await readPack(at)) look(entry);
      at += 1;
    }
    const state = () => ({ hits: [...hits.values()], done: Math.min(1, at / (packs + 1)) });
    if (at < packs) return { ...state(), next: at };
    const missing = await notPacked(shelf);
    while (missing.length > 0 && performance.now() < deadline)
      for (const entry of await packMissing(database, missing.splice(0, PACK))) look(entry);
    // What was packed just now stands in front: everything is looked at again, and the asker knows each hit by its id.
    return missing.length > 0 ? { ...state(), next: 0 } : { ...state(), done: 1 };
  });
}

/** A word with its particles, without them: `삼성전자는` -> `삼성전자`. Tried when the word itself is nowhere. */
export function withoutParticles(typed: string): string | undefined {
  const bare = typed.replace(/[가-힣]+/g, (word) => {
    for (let length = Math.max(2, word.length - 4); length < word.length; length += 1)
      if (isEnding(word.slice(length))) return word.slice(0, length);
    return word;
  });
  return bare === typed ? undefined : bare;
}

/** The whole search at once, best first. @throws Failure `storage-refused` */
export async function searchAll(query: string, place: ShelfPlace): Promise<Hit[]> {
  const found = new Map<ItemId, Hit>();
  let from: number | undefined = 0;
  while (from !== undefined) {
    const step: SearchStep = await searchStep({ query, place, from });
    for (const hit of step.hits) found.set(hit.item.id, hit);
    from = step.next;
  }
  return [...found.values()].sort((one, other) => other.rank - one.rank);
}
