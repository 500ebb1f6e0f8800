import type { LibraryQuery } from '../../lib/messages/contract.ts';
import { Failure } from '../../lib/messages/failure.ts';
import type { ItemId, SavedItem } from '../../lib/model/saved-item.ts';

/** Noon of a day in autumn. Epoch ms. */
export const NOW = Date.UTC(2025, 10, 20, 12);
const HOUR = 3_600_000;

export function itemOf(name: string, more: Partial<SavedItem> = {}): SavedItem {
  const url = `https://garam.example/${name}`;
  return {
    id: name as ItemId,
    url,
    canonical: url,
    title: name,
    site: '가람일보',
    language: 'ko',
    excerpt: '',
    length: 1500,
    savedAt: NOW - HOUR,
    state: 'unread',
    ...more,
  };
}

const VIEWS: Readonly<Record<LibraryQuery['view'], (item: SavedItem) => boolean>> = {
  unread: (item) => item.deletedAt === undefined && item.state === 'unread',
  archived: (item) => item.deletedAt === undefined && item.state === 'archived',
  trash: (item) => item.deletedAt !== undefined,
  all: (item) => item.deletedAt === undefined,
};

/** A library in memory that answers the list messages as the background does. */
export function shelfOf(start: readonly SavedItem[]) {
  let items = start;
  const asked: string[] = [];
  const change = (id: ItemId, patch: Partial<SavedItem> | { deletedAt: undefined }) => {
    const item = items.find((each) => each.id === id);
    if (!item) throw new Failure('not-found');
    const { deletedAt: _before, ...rest } = item;
    const kept = 'deletedAt' in patch ? rest : item;
    const next = Object.fromEntries(
      Object.entries({ ...kept, ...patch }).filter(([, value]) => value !== undefined),
    ) as unknown as SavedItem;
    items = items.map((each) => (each.id === id ? next : each));
    return { item: next };
  };
  const answers = {
    'library.list': ({ query, view, offset, limit }: LibraryQuery) => {
      const found = items.filter((item) => VIEWS[view](item) && item.title.includes(query));
      return { items: found.slice(offset, offset + limit), total: found.length };
    },
    'library.delete': ({ id }: { id: ItemId }) => change(id, { deletedAt: NOW }),
    'library.restore': ({ id }: { id: ItemId }) => change(id, { deletedAt: undefined }),
    'library.setState': ({ id, state }: { id: ItemId; state: SavedItem['state'] }) => change(id, { state }),
  };
  const ask = async (name: string, request: unknown): Promise<unknown> => {
    asked.push(name);
    const answer = answers[name as keyof typeof answers] as ((request: unknown) => unknown) | undefined;
    if (!answer) throw new Failure('bad-request');
    return answer(request);
  };
  return { ask, asked, items: () => items };
}

export const THREE = [
  itemOf('마을버스 노선이 바뀝니다'),
  itemOf('첫 서리가 늦었습니다', { savedAt: NOW - 26 * HOUR, site: '들녘뉴스' }),
  itemOf('밤 11시까지 여는 도서관', { savedAt: NOW - 50 * HOUR }),
] as const;
