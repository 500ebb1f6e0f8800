import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ItemId } from '../model/saved-item.ts';
import { writeTransaction } from './write-transaction.ts';

/** One post that was read. The id is a hash: which address it was cannot be told from it alone. */
export interface ReadPost {
  readonly id: ItemId;
  /** Epoch ms. */
  readonly at: number;
  readonly comments: number;
}

interface ReadStore extends DBSchema {
  /** Rows that were followed just now, with the comments that they said. */
  followed: { key: string; value: ReadPost };
  posts: { key: string; value: ReadPost; indexes: { at: number } };
}

const NAME = 'pandok-read';
/** A row that was followed says of its post what it said for so long. */
const FOLLOWED_MS = 10 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
export const MOST_POSTS = 20_000;
export const DAYS_KEPT = 90;

/** Opened for each question: the background may die between two, and a held handle would block clearing. */
async function withStore<Value>(work: (store: IDBPDatabase<ReadStore>) => Promise<Value>): Promise<Value> {
  const store = await openDB<ReadStore>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('followed', { keyPath: 'id' });
      database.createObjectStore('posts', { keyPath: 'id' }).createIndex('at', 'at');
    },
  });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/**
 * Notes what a row said when it was followed. A long post shows its comments in parts, so the row's count is the better one
 * to compare a later row with. Only of the last minutes.
 */
export function rememberFollowed(row: ReadPost): Promise<void> {
  return withStore(async (store) => {
    const change = writeTransaction(store);
    const followed = change.objectStore('followed');
    for (const old of await followed.getAll())
      if (row.at - old.at > FOLLOWED_MS) await followed.delete(old.id);
    await followed.put(row);
    await change.done;
  });
}

/**
 * Remembers that a post was read, with the comments that it had, and gives what was remembered of it before; forgets what
 * is older than 90 days and, beyond 20,000 posts, the oldest.
 * @throws what the browser throws when it refuses storage
 */
export function rememberRead(post: ReadPost): Promise<ReadPost | undefined> {
  return withStore(async (store) => {
    const change = writeTransaction(store);
    const posts = change.objectStore('posts');
    const row = await change.objectStore('followed').get(post.id);
    const said = row && post.at - row.at <= FOLLOWED_MS ? row.comments : 0;
    const last = await posts.get(post.id);
    await posts.put({ ...post, comments: Math.max(post.comments, said) });
    let surplus = (await posts.count()) - MOST_POSTS;
    const oldest = post.at - DAYS_KEPT * DAY_MS;
    for (
      let cursor = await posts.index('at').openCursor();
      cursor && (surplus > 0 || cursor.value.at < oldest);
      cursor = await cursor.continue()
    ) {
      await cursor.delete();
      surplus -= 1;
    }
    await change.done;
    return last;
  });
}

/** Those of the posts that were read. @throws what the browser throws when it refuses storage */
export function findRead(ids: readonly ItemId[]): Promise<Map<ItemId, ReadPost>> {
  return withStore(async (store) => {
    const { store: posts } = store.transaction('posts');
    const found = await Promise.all(ids.map((id) => posts.get(id)));
    return new Map(found.flatMap((post) => (post ? [[post.id, post] as const] : [])));
  });
}

/** How many posts are remembered as read. @throws what the browser throws when it refuses storage */
export const countRead = (): Promise<number> => withStore((store) => store.count('posts'));

/** Forgets everything that was read. */
export function forgetRead(): Promise<void> {
  return withStore(async (store) => {
    const change = writeTransaction(store);
    await Promise.all([
      change.objectStore('posts').clear(),
      change.objectStore('followed').clear(),
      change.done,
    ]);
  });
}
