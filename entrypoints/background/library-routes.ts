import { figuresAbout } from '../../lib/library/about-name.ts';
import { bringItems } from '../../lib/library/bring-items.ts';
import { damagedPart } from '../../lib/library/damaged.ts';
import { exportRecords } from '../../lib/library/export-records.ts';
import { fetchImages } from '../../lib/library/fetch-images.ts';
import { findItem, findSaved, knownItems, openItem } from '../../lib/library/library.ts';
import { listItems } from '../../lib/library/list-items.ts';
import { addList, bringLists, orderLists, renameList, setListRemoved } from '../../lib/library/lists.ts';
import { changeItems, undoChange } from '../../lib/library/organise.ts';
import { overview } from '../../lib/library/overview.ts';
import { saveArticle, saveImages } from '../../lib/library/save-article.ts';
import { searchStep, withoutParticles } from '../../lib/library/search.ts';
import { snippetsOf } from '../../lib/library/snippets.ts';
import { spacePart } from '../../lib/library/space.ts';
import { keepThumbnail, thumbnailsOf } from '../../lib/library/thumbnails.ts';
import { emptyTrash } from '../../lib/library/trash.ts';
import { countLost, forgetLost, rememberKept } from '../../lib/library/vanished.ts';
import type { BackgroundHandlers } from '../../lib/messages/answer.ts';
import { tellLibraryChanged } from '../../lib/messages/library-changed.ts';
import type { Article } from '../../lib/model/article.ts';
import { analyseText } from './analyse-text.ts';
import { showSaved, showSavedWhereOpen } from './saved-badge.ts';

type LibraryRoutes = Pick<
  BackgroundHandlers,
  Extract<keyof BackgroundHandlers, `article.${string}` | `library.${string}`>
>;

/** Does what changes the library, then tells the pages that show it and remembers how much there is. */
async function telling<Value>(change: Promise<Value>): Promise<Value> {
  const value = await change;
  tellLibraryChanged();
  void rememberKept();
  return value;
}

/** Saved before its marks were there, an article would be missing wherever its names are looked for. */
async function whole(article: Article): Promise<Article> {
  if (article.marks.length > 0 || article.text === '') return article;
  const { marks, summary } = await analyseText(article).catch(() => article);
  return { ...article, marks, summary: article.summary.length > 0 ? article.summary : summary };
}

/** For all late pictures together: below what the asker waits for its answer (lib/messages/ask.ts). */
const IMAGES_PATIENCE_MS = 15_000;

export const libraryRoutes: LibraryRoutes = {
  'article.save': async ({ article: sent, images }, { tabId }) => {
    const article = await whole(sent);
    // Firefox then never evicts the library; elsewhere it does no harm to ask each time.
    void navigator.storage?.persist?.().catch(() => false);
    // The text is safe before any picture is waited for.
    let saved = await telling(saveArticle(article, images, Date.now()));
    if (saved.missing.length > 0) {
      const late = await fetchImages(saved.missing, AbortSignal.timeout(IMAGES_PATIENCE_MS));
      // A full disk now costs the late pictures, not the save: they are counted as missing.
      if (late.length > 0) saved = await saveImages(saved, article, late).catch(() => saved);
    }
    // Nobody waits for it: a list that shows the article already is told when it is there.
    void keepThumbnail(saved.item.id).then((has) => has && tellLibraryChanged());
    if (tabId !== undefined) await showSaved(tabId, true);
    await showSavedWhereOpen(article.url);
    return { item: saved.item, imagesKept: saved.imagesKept, imagesMissing: saved.imagesMissing };
  },
  'article.isSaved': async ({ canonical }, { tabId, caller }) => {
    const item = await findSaved(canonical);
    if (tabId !== undefined && caller === 'content') await showSaved(tabId, item !== undefined);
    return item ? { item } : {};
  },
  'library.list': listItems,
  'library.search': async (request) => {
    const step = await searchStep(request);
    const bare = step.next === undefined ? withoutParticles(request.query) : undefined;
    return { ...step, ...(bare === undefined ? {} : { bare }) };
  },
  'library.snippets': async ({ ids, query }) => ({ snippets: await snippetsOf(ids, query) }),
  'library.thumbnails': async ({ ids, make }) => ({ thumbnails: await thumbnailsOf(ids, make) }),
  'library.overview': async () => {
    const [seen, lost] = await Promise.all([overview(), countLost()]);
    return lost > 0 ? { ...seen, lost } : seen;
  },
  'library.forgetLost': async () => {
    await forgetLost();
    tellLibraryChanged();
    return {};
  },
  'library.open': ({ id }) => openItem(id),
  'library.item': async ({ id }) => {
    const item = await findItem(id);
    return item ? { item } : {};
  },
  'library.change': ({ ids, deed }) => {
    const done = changeItems(ids, deed, Date.now());
    // How far somebody read changes with every rest of the wheel, and no list by it.
    return deed.kind === 'place' ? done : telling(done);
  },
  'library.undo': ({ undo }) => telling(undoChange(undo)),
  'library.emptyTrash': async () => ({ purged: await telling(emptyTrash()) }),
  'library.addList': async ({ name }) => ({ list: await telling(addList(name)) }),
  'library.renameList': async ({ id, name }) => {
    await telling(renameList(id, name));
    return {};
  },
  'library.setListRemoved': async ({ id, removed }) => {
    await telling(setListRemoved(id, removed ? Date.now() : undefined));
    return {};
  },
  'library.orderLists': async ({ ids }) => {
    await telling(orderLists(ids));
    return {};
  },
  'library.figuresAbout': async ({ ids, name }) => ({ figures: await figuresAbout(ids, name) }),
  'library.space': ({ after }) => spacePart(after),
  'library.damaged': ({ after }) => damagedPart(after),
  'library.export': async ({ after }) => ({ records: await exportRecords(after) }),
  'library.known': async ({ ids }) => ({ known: await knownItems(ids) }),
  'library.bring': ({ records }) => telling(bringItems(records)),
  'library.bringLists': async ({ lists }) => {
    await telling(bringLists(lists));
    return {};
  },
};
