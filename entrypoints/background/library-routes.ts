import { fetchImages, imageAddresses } from '../../lib/library/images.ts';
import {
  findSaved,
  listItems,
  moveToTrash,
  openItem,
  restoreItem,
  saveArticle,
  setState,
} from '../../lib/library/library.ts';
import type { BackgroundHandlers } from '../../lib/messages/answer.ts';
import { Failure } from '../../lib/messages/failure.ts';
import { showSaved } from './saved-badge.ts';

type LibraryRoutes = Pick<
  BackgroundHandlers,
  | 'article.save'
  | 'article.isSaved'
  | 'library.list'
  | 'library.open'
  | 'library.setState'
  | 'library.delete'
  | 'library.restore'
>;

/** Longer than any save should take; the worker lives on while it answers. */
const IMAGES_PATIENCE_MS = 15_000;

export const libraryRoutes: LibraryRoutes = {
  'article.save': async ({ article, images }, { tabId }) => {
    if (!article?.html || !article.url || !Array.isArray(images)) throw new Failure('bad-request');
    // Asked once, where it means something: Firefox then never evicts the library.
    void navigator.storage?.persist?.().catch(() => false);
    const sent = new Set(images.map((image) => image.url));
    const missing = imageAddresses(article.html).filter((url) => !sent.has(url));
    const fetched = missing.length ? await fetchImages(missing, AbortSignal.timeout(IMAGES_PATIENCE_MS)) : [];
    const saved = await saveArticle(article, [...images, ...fetched], Date.now());
    if (tabId !== undefined) await showSaved(tabId, true);
    return saved;
  },
  'article.isSaved': async ({ canonical }, { tabId, caller }) => {
    const item = await findSaved(canonical);
    if (tabId !== undefined && caller === 'content') await showSaved(tabId, item !== undefined);
    return item ? { item } : {};
  },
  'library.list': (query) => listItems(query),
  'library.open': ({ id }) => openItem(id),
  'library.setState': async ({ id, state }) => ({ item: await setState(id, state) }),
  'library.delete': async ({ id }) => ({ item: await moveToTrash(id, Date.now()) }),
  'library.restore': async ({ id }) => ({ item: await restoreItem(id) }),
};
