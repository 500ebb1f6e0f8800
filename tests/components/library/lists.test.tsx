// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { ListId } from '../../../lib/model/saved-item.ts';
import { the } from '../screen.ts';
import { THREE } from '../shelf-of-three.ts';
import { openLibrary } from './stage.tsx';

const LISTS = ['주말', '업무', '번역'].map((name, order) => ({
  ...{ id: `list-${order}` as ListId, name, order, count: 0 },
}));

async function withLists() {
  const orders: unknown[] = [];
  await openLibrary({
    items: THREE,
    background: {
      'library.overview': () => ({
        ...{ views: { unread: 3, archived: 0, favourite: 0, all: 3, trash: 0 }, tags: [], sites: [] },
        ...{ lists: LISTS, damaged: 0 },
      }),
      'library.orderLists': (request) => {
        orders.push((request as { ids: unknown }).ids);
        return {};
      },
    },
  });
  return orders;
}

const names = (ids: unknown) => (ids as ListId[]).map((id) => LISTS.find((list) => list.id === id)?.name);

describe('the order of lists', () => {
  test.each([
    ['주말', 'ArrowDown', ['업무', '주말', '번역']],
    ['번역', 'ArrowUp', ['주말', '번역', '업무']],
  ])('%s with Alt and %s', async (name, pressed, order) => {
    const orders = await withLists();
    const event = new KeyboardEvent('keydown', { key: pressed, altKey: true, bubbles: true });
    the('button', name).dispatchEvent(event);
    await vi.waitFor(() => expect(orders.map(names)).toEqual([order]));
  });

  test('the ends are ends', async () => {
    const orders = await withLists();
    const event = new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true });
    the('button', '주말').dispatchEvent(event);
    expect(orders).toEqual([]);
  });

  test.each([
    ['주말', '번역', ['업무', '번역', '주말']],
    ['번역', '주말', ['번역', '주말', '업무']],
  ])('%s dragged to %s', async (from, to, order) => {
    const orders = await withLists();
    const carried = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => carried.set(type, value),
      getData: (type: string) => carried.get(type) ?? '',
    };
    const drag = (type: string) => Object.assign(new Event(type, { bubbles: true }), { dataTransfer });
    the('button', from).dispatchEvent(drag('dragstart'));
    the('button', to).dispatchEvent(drag('drop'));
    await vi.waitFor(() => expect(orders.map(names)).toEqual([order]));
  });
});
