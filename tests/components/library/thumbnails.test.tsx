// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { createThumbnails } from '../../../components/library/thumbnails-state.ts';
import type { AskBackground } from '../../../lib/messages/contract.ts';
import type { ItemId } from '../../../lib/model/saved-item.ts';
import type { Thumbnail } from '../../../lib/model/shelf.ts';
import { itemOf, THREE } from '../shelf-of-three.ts';
import { openLibrary } from './stage.tsx';

const [bus, frost, night] = THREE;
const PHOTO = 'data:image/webp;base64,UklGRg==';
const idsOf = (request: unknown) => (request as { ids: readonly ItemId[] }).ids;

describe('pictures in the list', () => {
  test('stand in the rows that have one, and change no other', async () => {
    const { state } = await openLibrary({
      items: THREE,
      background: {
        'library.thumbnails': (request) => ({
          thumbnails: idsOf(request).map((id) => (id === frost.id ? { id, picture: PHOTO } : { id })),
        }),
      },
    });
    const pictured = () => [...document.querySelectorAll('.row-place[data-pictured]')];
    await vi.waitFor(() => expect(pictured()).toHaveLength(1));
    expect(pictured()[0]?.querySelector('.row-title')?.textContent).toBe(frost.title);
    const picture = document.querySelector<HTMLImageElement>('.row-picture');
    expect([picture?.getAttribute('src'), picture?.alt]).toEqual([PHOTO, '']);
    expect(state.shelf.thumbnails.known([bus.id, frost.id])).toEqual([{ id: frost.id, picture: PHOTO }]);
  });

  test('of the last time stand there at once', async () => {
    const overview = {
      views: { unread: 3, archived: 0, favourite: 0, all: 3, trash: 0 },
      ...{ tags: [], sites: [], lists: [], damaged: 0 },
    };
    const { world } = await openLibrary({
      items: THREE,
      firstScreen: { items: THREE, total: 3, overview, thumbnails: [{ id: night.id, picture: PHOTO }] },
    });
    expect(document.querySelectorAll('.row-picture')).toHaveLength(1);
    expect(world.firstScreen.keep).toHaveBeenLastCalledWith(
      expect.objectContaining({ thumbnails: [{ id: night.id, picture: PHOTO }] }),
    );
  });

  test('that are still to be made are asked for once the list rests, those that are known are not', async () => {
    const asked: unknown[] = [];
    await openLibrary({
      items: THREE,
      background: {
        'library.thumbnails': (request) => {
          asked.push(request);
          return {
            thumbnails: idsOf(request)
              .slice(0, 1)
              .map((id) => ({ id })),
          };
        },
      },
    });
    const ids = THREE.map(({ id }) => id);
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(asked).toEqual([
      { ids, make: false },
      { ids: ids.slice(1), make: true },
      { ids: ids.slice(2), make: true },
    ]);
  });
});

describe('what is asked while one answer is on its way', () => {
  const ids = Array.from({ length: 30 }, (_, at) => itemOf(`글 ${at}`).id);

  function asking() {
    const asked: (readonly ItemId[])[] = [];
    const answers: (() => void)[] = [];
    const askBackground = ((_name: string, request: unknown) => {
      asked.push(idsOf(request));
      return new Promise<{ thumbnails: Thumbnail[] }>((resolve) => {
        answers.push(() =>
          resolve({ thumbnails: idsOf(request).map((id) => ({ id, picture: `${PHOTO}${asked.length}` })) }),
        );
      });
    }) as unknown as AskBackground;
    const answerNext = () => act(async () => answers.shift()?.());
    return { asked, answerNext, thumbnails: createThumbnails(askBackground) };
  }

  test('is only where the scrolling has come to', async () => {
    const { asked, answerNext, thumbnails } = asking();
    for (let from = 0; from <= 20; from += 5) void thumbnails.need(ids.slice(from, from + 10));
    await answerNext();
    expect(asked).toEqual([ids.slice(0, 10), ids.slice(20, 30)]);
  });

  test('comes anew once anything may have changed, and what stands there stays until then', async () => {
    const { asked, answerNext, thumbnails } = asking();
    const first = ids.slice(0, 1);
    const picture = thumbnails.of(ids[0] as ItemId);
    void thumbnails.need(first);
    await answerNext();
    expect(picture.value).toBe(`${PHOTO}1`);
    thumbnails.renew();
    void thumbnails.need(first);
    expect([asked.length, picture.value]).toEqual([2, `${PHOTO}1`]);
    await answerNext();
    expect(picture.value).toBe(`${PHOTO}2`);
  });

  test('a question that fails leaves the rows as they are, and may be asked again', async () => {
    const ask = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue({ thumbnails: [] });
    const thumbnails = createThumbnails(ask as unknown as AskBackground);
    await thumbnails.need(ids.slice(0, 1));
    await thumbnails.need(ids.slice(0, 1));
    expect(ask).toHaveBeenCalledTimes(2);
    expect(thumbnails.of(ids[0] as ItemId).value).toBe('');
  });
});
