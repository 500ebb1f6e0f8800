import { fetchImages } from '../../lib/library/fetch-images.ts';
import { findSaved, moveToTrash, openItem, restoreItem, setState } from '../../lib/library/library.ts';
import { listItems } from '../../lib/library/list-items.ts';
import { saveArticle, saveImages } from '../../lib/library/save-article.ts';
import type { BackgroundHandlers } from '../../lib/messages/answer.ts';
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

/** For all late pictures together: below what the asker waits for its answer (lib/messages/ask.ts). */
const IMAGES_PATIENCE_MS = 15_000;

export const libraryRoutes: LibraryRoutes = {
  'article.save': async ({ article, images }, { tabId }) => {
    // Firefox then never evicts the library; elsewhere it does no harm to ask each time.
    void navigator.storage?.persist?.().catch(() => false);
    // The text is safe before any picture is waited for.
    let saved = await saveArticle(article, images, Date.now());
    if (saved.missing.length > 0) {
      const late = await fetchImages(saved.missing, AbortSignal.timeout(IMAGES_PATIENCE_MS));
      // A full disk now costs the late pictures, not the save: they are counted as missing.
      if (late.length > 0) saved = await saveImages(saved, article, late).catch(() => saved);
    }
    if (tabId !== undefined) await showSaved(tabId, true);
    return { item: saved.item, imagesKept: saved.imagesKept, imagesMissing: saved.imagesMissing };
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
