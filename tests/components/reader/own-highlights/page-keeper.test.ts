import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPageKeeper } from '../../../../components/reader/own-highlights/page-keeper.ts';
import { Failure } from '../../../../lib/messages/failure.ts';
import type { Highlight } from '../../../../lib/model/saved-item.ts';

const ADDRESS = 'https://solbit.kr/news/4';
const highlightOf = (id: string): Highlight => ({
  id,
  quote: `${id} 대목`,
  before: '',
  after: '',
  start: 0,
  colour: 'green',
  madeAt: 1,
});

/** A library that may have the article, and does what the background does. */
function storeWith(kept: Highlight[] | undefined) {
  let all: readonly Highlight[] | undefined = kept;
  return {
    all: () => all?.map(({ id }) => id),
    keep: () => {
      all ??= [];
    },
    load: vi.fn(async (_: string) => all),
    change: vi.fn(async (_: string, put: readonly Highlight[], drop: readonly string[]) => {
      const gone = [...drop, ...put.map(({ id }) => id)];
      if (all) all = [...all.filter(({ id }) => !gone.includes(id)), ...put];
      return all;
    }),
  };
}
let store: ReturnType<typeof storeWith>;
let keeper: ReturnType<typeof createPageKeeper>;
const start = async (kept: Highlight[] | undefined) => {
  store = storeWith(kept);
  keeper = createPageKeeper(store, ADDRESS);
  await vi.waitFor(() => expect(store.load).toHaveBeenCalledWith(ADDRESS));
  await settle();
};
const settle = () => new Promise((resolve) => setImmediate(resolve));
const shown = () => keeper.highlights.value.map(({ id }) => id);

describe('highlights on an article that is kept', () => {
  beforeEach(() => start([highlightOf('가')]));

  test('are there, and a new one goes to the others', async () => {
    expect(shown()).toEqual(['가']);
    keeper.put(highlightOf('나'));
    expect(shown()).toEqual(['가', '나']);
    await settle();
    expect(store.all()).toEqual(['가', '나']);
    expect(keeper.news.value).toBeUndefined();
  });

  test('never take away what was made elsewhere meanwhile', async () => {
    await store.change(ADDRESS, [highlightOf('다')], []);
    keeper.put(highlightOf('나'));
    await settle();
    expect(store.all()).toEqual(['가', '다', '나']);
    expect(shown()).toEqual(['가', '다', '나']);
  });

  test('come back after they were removed', async () => {
    keeper.remove('가');
    await settle();
    expect(store.all()).toEqual([]);
    const news = keeper.news.value;
    if (news?.kind === 'removed') news.undo();
    await settle();
    expect(store.all()).toEqual(['가']);
    expect(keeper.news.value).toBeUndefined();
  });

  test('that cannot be kept stay on screen, say why, and can be tried again', async () => {
    store.change.mockRejectedValueOnce(new Failure('storage-full'));
    keeper.put(highlightOf('나'));
    await settle();
    expect(shown()).toContain('나');
    const news = keeper.news.value;
    expect(news).toMatchObject({ kind: 'failed', code: 'storage-full' });
    if (news?.kind === 'failed') news.again();
    await settle();
    expect(store.all()).toEqual(['가', '나']);
    expect(keeper.news.value).toBeUndefined();
  });
});

describe('highlights on an article that is not kept', () => {
  beforeEach(() => start(undefined));

  test('are shown, offered to be kept, and kept with the article', async () => {
    keeper.put(highlightOf('가'));
    keeper.put(highlightOf('나'));
    await settle();
    expect(keeper.news.value?.kind).toBe('unsaved');
    expect(store.change).not.toHaveBeenCalled();
    store.keep();
    keeper.articleSaved?.();
    await settle();
    expect(store.all()).toEqual(['가', '나']);
    expect(keeper.news.value).toBeUndefined();
  });

  test('the offer goes with the last of them', async () => {
    keeper.put(highlightOf('가'));
    keeper.remove('가');
    const news = keeper.news.value;
    expect(news?.kind).toBe('removed');
    keeper.dismiss();
    expect(keeper.news.value).toBeUndefined();
  });

  test('when the article was taken out of the library meanwhile they are offered again', async () => {
    keeper.articleSaved?.();
    keeper.put(highlightOf('가'));
    await settle();
    expect(shown()).toEqual(['가']);
    expect(keeper.news.value?.kind).toBe('unsaved');
  });
});
