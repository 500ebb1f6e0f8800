import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryRoutes } from '../../../entrypoints/background/library-routes.ts';
import { placeRoutes } from '../../../entrypoints/background/place-routes.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';

const { canonical } = SAMPLE_ARTICLE;
const asker = { caller: 'content', url: canonical, isPrivate: false } as const;
const page = { caller: 'extension', url: '', isPrivate: false } as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the reading place', () => {
  it('of an article that is not kept is remembered as long as the browser runs', async () => {
    expect(await placeRoutes['place.find']({ canonical }, asker)).toEqual({});
    await placeRoutes['place.keep']({ canonical, offset: 120, share: 0.4 }, asker);
    expect(await placeRoutes['place.find']({ canonical }, asker)).toMatchObject({
      place: { offset: 120, share: 0.4 },
    });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is not remembered in a private window', async () => {
    const hidden = { ...asker, isPrivate: true };
    await placeRoutes['place.keep']({ canonical, offset: 120, share: 0.4 }, hidden);
    expect(await placeRoutes['place.find']({ canonical }, hidden)).toEqual({});
  });

  it('of a kept article is kept with it', async () => {
    const { item } = await libraryRoutes['article.save']({ article: SAMPLE_ARTICLE, images: [] }, page);
    await placeRoutes['place.keep']({ canonical, offset: 300, share: 0.7 }, asker);
    const opened = await libraryRoutes['library.open']({ id: item.id }, page);
    expect(opened.item.place).toMatchObject({ offset: 300, share: 0.7 });
  });

  it('is told to and by its own site only', async () => {
    const other = { ...asker, url: 'https://other.kr/1' };
    await expect(placeRoutes['place.find']({ canonical }, other)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(placeRoutes['place.keep']({ canonical, offset: 1, share: 0 }, other)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
