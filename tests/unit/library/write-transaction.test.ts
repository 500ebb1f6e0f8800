import 'fake-indexeddb/auto';
import { type DBSchema, openDB } from 'idb';
import { expect, it } from 'vitest';
import { writeTransaction } from '../../../lib/library/write-transaction.ts';

interface Two extends DBSchema {
  rows: { key: number; value: number };
  texts: { key: number; value: number };
}

it('lets one transaction write at a time, whatever stores they write into', async () => {
  const database = await openDB<Two>('two-stores', 1, {
    upgrade(made) {
      made.createObjectStore('rows');
      made.createObjectStore('texts');
    },
  });
  const order: string[] = [];
  const write = async (store: 'rows' | 'texts'): Promise<void> => {
    const change = writeTransaction(database);
    await change.objectStore(store).put(1, 1);
    order.push(`${store} begun`);
    await change.objectStore(store).put(2, 2);
    await change.done;
    order.push(`${store} done`);
  };
  await Promise.all([write('rows'), write('texts')]);
  expect(order).toEqual(['rows begun', 'rows done', 'texts begun', 'texts done']);
});
