const NAME = 'pandok-keys';
const STORE = 'keys';

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function withStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done(opening);
  try {
    return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/**
 * Keys of other people's doors, in the extension's own IndexedDB: both browsers let content scripts read
 * `storage.local`, so a page that took its process over could read a key there. Nothing exports or syncs this.
 * @throws whatever the browser's storage throws
 */
export const keyVault = {
  read: async (name: string): Promise<string | undefined> => {
    const key: unknown = await withStore('readonly', (store) => store.get(name));
    return typeof key === 'string' && key !== '' ? key : undefined;
  },
  write: (name: string, key: string | undefined): Promise<unknown> =>
    withStore(
      'readwrite',
      (store): IDBRequest<IDBValidKey | undefined> =>
        key
          ? (store.put(key, name) as IDBRequest<IDBValidKey | undefined>)
          : (store.delete(name) as IDBRequest),
    ),
};
