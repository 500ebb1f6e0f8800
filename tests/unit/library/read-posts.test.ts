import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DAYS_KEPT,
  findRead,
  forgetRead,
  rememberFollowed,
  rememberRead,
} from '../../../lib/library/read-posts.ts';
import type { ItemId } from '../../../lib/model/saved-item.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const [one, other] = ['a'.repeat(32), 'b'.repeat(32)] as [ItemId, ItemId];

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

describe('what was read', () => {
  it('is found again as it was last', async () => {
    expect(await rememberRead({ id: one, at: 1000, comments: 3 })).toBeUndefined();
    expect(await rememberRead({ id: one, at: 2000, comments: 5 })).toMatchObject({ at: 1000, comments: 3 });
    const found = await findRead([other, one]);
    expect([...found]).toEqual([[one, { id: one, at: 2000, comments: 5 }]]);
  });

  it('is forgotten after its days', async () => {
    await rememberRead({ id: one, at: 0, comments: 3 });
    await rememberRead({ id: other, at: DAYS_KEPT * DAY_MS, comments: 0 });
    expect([...(await findRead([one, other])).keys()]).toEqual([one, other]);
    await rememberRead({ id: other, at: DAYS_KEPT * DAY_MS + 1, comments: 0 });
    expect([...(await findRead([one, other])).keys()]).toEqual([other]);
  });

  it('has the comments that its row said, where the page shows only a part of them', async () => {
    await rememberFollowed({ id: one, at: 1000, comments: 120 });
    await rememberRead({ id: one, at: 2000, comments: 50 });
    expect((await findRead([one])).get(one)?.comments).toBe(120);
    await rememberRead({ id: one, at: DAY_MS, comments: 50 });
    expect((await findRead([one])).get(one)?.comments).toBe(50);
  });

  it('is forgotten when the user says so', async () => {
    await rememberRead({ id: one, at: 1, comments: 0 });
    await forgetRead();
    expect((await findRead([one])).size).toBe(0);
  });
});
