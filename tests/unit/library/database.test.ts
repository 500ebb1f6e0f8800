import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withDatabase } from '../../../lib/library/database.ts';
import { Failure } from '../../../lib/messages/failure.ts';

const aborted = () => Object.assign(new Error('transaction was aborted'), { name: 'unknown_error' });

describe('withDatabase', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('tries once more with a fresh handle, because the browser may have closed the old one', async () => {
    const handles = new Set<unknown>();
    const answer = await withDatabase(async (database) => {
      handles.add(database);
      if (handles.size === 1) throw Object.assign(new Error('closing'), { name: 'InvalidStateError' });
      return 'read';
    });
    expect(answer).toBe('read');
    expect(handles.size).toBe(2);
  });

  it('says "full" for a quota error', async () => {
    const quota = Object.assign(new Error('no room'), {
      name: 'indexed_db_went_bad',
      reason: 'QuotaExceededError',
    });
    await expect(withDatabase(() => Promise.reject(quota))).rejects.toMatchObject({ code: 'storage-full' });
  });

  it.each([
    ['storage-full', { quota: 1e9, usage: 1e9 - 1e6 }],
    ['storage-refused', { quota: 1e9, usage: 1e6 }],
  ])('calls an aborted write %s by the room that is left', async (code, estimate) => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });
    await expect(withDatabase(() => Promise.reject(aborted()))).rejects.toMatchObject({ code });
  });

  it('calls it full when nothing can be written, whatever the browser promises', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1e10, usage: 1e6 }) } });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(withDatabase(() => Promise.reject(aborted()))).rejects.toMatchObject({
      code: 'storage-full',
    });
    put.mockRestore();
  });

  it('does not repeat what failed for a reason of ours', async () => {
    let tries = 0;
    const fail = async () => {
      tries += 1;
      throw new Failure('not-found');
    };
    await expect(withDatabase(fail)).rejects.toMatchObject({ code: 'not-found' });
    expect(tries).toBe(1);
  });
});
