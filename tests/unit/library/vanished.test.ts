import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Outlives the modules, which start anew as a worker's do. */
const local = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: local.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) local.set(key, value);
        },
      },
    },
  },
}));

const fields = { html: '<p>글</p>', text: '글', comments: [], marks: [], summary: [], reasons: [] };

/** The modules as a worker finds them that has just started. */
async function worker() {
  vi.resetModules();
  const { saveArticle } = await import('../../../lib/library/save-article.ts');
  const { changeItems } = await import('../../../lib/library/organise.ts');
  const { emptyTrash } = await import('../../../lib/library/trash.ts');
  const vanished = await import('../../../lib/library/vanished.ts');
  const save = async (number: number) => {
    const url = `https://board.example/${number}`;
    const { item } = await saveArticle({ ...fields, url, canonical: url, title: `글 ${number}` }, [], number);
    await vanished.rememberKept();
    return item.id;
  };
  return { ...vanished, save, changeItems, emptyTrash };
}

/** As the browser does it: every database is gone, `storage.local` stays. */
async function wipe(): Promise<void> {
  const { openDatabase } = await import('../../../lib/library/database.ts');
  await (await openDatabase()).close();
  vi.stubGlobal('indexedDB', new IDBFactory());
}

beforeEach(async () => {
  local.clear();
  await wipe();
});

describe('a library that the browser deleted', () => {
  it('is missed with all that was in it, until the user knows', async () => {
    const before = await worker();
    await before.save(1);
    await before.save(2);
    await wipe();
    const after = await worker();
    expect(await after.countLost()).toBe(2);
    await after.forgetLost();
    expect(await after.countLost()).toBe(0);
  });

  it('is missed too where something was saved before anybody looked', async () => {
    await (await worker()).save(1);
    await wipe();
    const after = await worker();
    await after.save(2);
    expect(await after.countLost()).toBe(1);
    await wipe();
    expect(await (await worker()).countLost()).toBe(2);
  });

  it('is not missed when the user emptied it, when there was none, or when the worker only started anew', async () => {
    const first = await worker();
    expect(await first.countLost()).toBe(0);
    const id = await first.save(1);
    expect(await (await worker()).countLost()).toBe(0);
    const again = await worker();
    await again.changeItems([id], { kind: 'trash' }, 5);
    await again.emptyTrash();
    await again.rememberKept();
    await wipe();
    expect(await (await worker()).countLost()).toBe(0);
  });

  it('is not made up from a record that cannot be read', async () => {
    local.set('library.kept', { store: 'x', items: -3, lost: 'many' });
    expect(await (await worker()).countLost()).toBe(0);
  });
});
