import { Failure } from '../../lib/messages/failure.ts';
import type { ItemId, SavedItem } from '../../lib/model/saved-item.ts';
import type { Deed, SearchRequest, ShelfRequest, Undo, View } from '../../lib/model/shelf.ts';

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
    favourite: false,
    tags: [],
    lists: [],
    highlights: [],
    ...more,
  };
}

const VIEWS: Readonly<Record<View, (item: SavedItem) => boolean>> = {
  unread: (item) => item.deletedAt === undefined && item.state === 'unread',
  archived: (item) => item.deletedAt === undefined && item.state === 'archived',
  favourite: (item) => item.deletedAt === undefined && item.favourite,
  trash: (item) => item.deletedAt !== undefined,
  all: (item) => item.deletedAt === undefined,
};

/** A library in memory that answers the list messages as the background does. */
export function shelfOf(start: readonly SavedItem[]) {
  let items = start;
  const asked: string[] = [];
  const find = (id: ItemId): SavedItem => {
    const item = items.find((each) => each.id === id);
    if (!item) throw new Failure('not-found');
    return item;
  };
  const replace = (next: SavedItem): SavedItem => {
    items = items.map((each) => (each.id === next.id ? next : each));
    return next;
  };
  const change = (id: ItemId, deed: Deed): SavedItem => {
    const { deletedAt: _before, ...rest } = find(id);
    if (deed.kind === 'trash') return replace({ ...rest, deletedAt: NOW });
    if (deed.kind === 'untrash') return replace(rest);
    if (deed.kind === 'state') return replace({ ...find(id), state: deed.state });
    if (deed.kind === 'favourite') return replace({ ...find(id), favourite: deed.on });
    if (deed.kind === 'tag') return replace({ ...find(id), tags: [...find(id).tags, ...deed.add] });
    throw new Failure('bad-request');
  };
  const count = (view: View): number => items.filter(VIEWS[view]).length;
  const answers = {
    'library.list': ({ query, place, offset, limit }: ShelfRequest) => {
      const found = items.filter((item) => VIEWS[place.view](item) && item.title.includes(query));
      return { items: found.slice(offset, offset + limit), total: found.length };
    },
    'library.search': ({ query, place }: SearchRequest) => ({
      hits: items
        .filter((item) => VIEWS[place.view](item) && item.title.includes(query))
        .map((item) => ({ item, where: 'title' as const, rank: item.savedAt })),
      done: 1,
    }),
    'library.snippets': () => ({ snippets: [] }),
    'library.overview': () => ({
      views: {
        unread: count('unread'),
        archived: count('archived'),
        favourite: count('favourite'),
        all: count('all'),
        trash: count('trash'),
      },
      tags: [],
      sites: [],
      lists: [],
      damaged: 0,
    }),
    'library.change': ({ ids, deed }: { ids: readonly ItemId[]; deed: Deed }) => {
      const undo = ids.map((id) => {
        const { state, favourite, tags, deletedAt = null } = find(id);
        return { id, patch: { state, favourite, tags, deletedAt } };
      });
      return { items: ids.map((id) => change(id, deed)), undo };
    },
    'library.undo': ({ undo }: { undo: readonly Undo[] }) => ({
      items: undo.map(({ id, patch }) => {
        const { deletedAt: _before, ...rest } = find(id);
        const { state = rest.state, favourite = rest.favourite, tags = rest.tags, deletedAt } = patch;
        return replace({ ...rest, state, favourite, tags, ...(deletedAt ? { deletedAt } : {}) });
      }),
      undo: [],
    }),
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
