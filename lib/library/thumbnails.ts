import type { ItemId } from '../model/saved-item.ts';
import type { Thumbnail } from '../model/shelf.ts';
import { type Database, findDocument, withDatabase } from './database.ts';
import type { DerivedStore, KeptThumbnail } from './derived-store.ts';
import { articleKey, parseArticle } from './documents.ts';
import { drawThumbnail } from './draw-thumbnail.ts';
import { imageAddresses } from './images.ts';
import { derivedStore, openShelf } from './shelf.ts';
import { writeTransaction } from './write-transaction.ts';

/** Asked for at once: more rows than any screen shows. */
const MOST = 80;
/** After this long what was found so far is handed over: a whole picture may take as long to decode. */
const STEP_MS = 60;
/** Pictures of one article that are looked at. */
const TRIED = 4;

type Draw = (picture: Blob) => Promise<string | undefined>;

async function readKept(
  store: DerivedStore | undefined,
  ids: readonly ItemId[],
): Promise<(KeptThumbnail | undefined)[]> {
  if (!store) return [];
  const kept = store.transaction('thumbnails').objectStore('thumbnails');
  return Promise.all(ids.map((id) => kept.get(id)));
}

async function keep(
  store: DerivedStore | undefined,
  id: ItemId,
  rev: string,
  picture: string,
): Promise<void> {
  if (!store) return;
  const transaction = writeTransaction(store);
  void transaction.objectStore('thumbnails').put({ rev, picture }, id);
  // Not kept, it is made once more.
  await transaction.done.catch(() => undefined);
}

/** The names of an article's stored pictures, its lead picture first, the others as they stand in the text. Nothing where the text is gone. */
async function storedPictures(database: Database, id: ItemId): Promise<string[] | undefined> {
  const stored = await findDocument(database, articleKey(id));
  const parsed = stored && parseArticle(stored);
  if (!parsed) return undefined;
  const { article, images } = parsed;
  const names = new Map(images.map(({ url, name }) => [url, name]));
  const inOrder = [article.image ?? '', ...imageAddresses(article.html)];
  return [...new Set(inOrder.flatMap((url) => names.get(url) ?? []))].slice(0, TRIED);
}

async function make(database: Database, id: ItemId, rev: string, draw: Draw): Promise<string> {
  const [store, names] = await Promise.all([derivedStore(), storedPictures(database, id)]);
  // A text that comes again, from a backup, brings its pictures.
  if (!names) return '';
  // Said to have none first: a picture that takes the whole worker with it must not do so at every look at the list.
  await keep(store, id, rev, '');
  for (const name of names) {
    const picture = await database
      .getAttachment(articleKey(id), name)
      .then(draw)
      .catch(() => undefined);
    if (!picture) continue;
    await keep(store, id, rev, picture);
    return picture;
  }
  return '';
}

const answer = (id: ItemId, picture: string): Thumbnail => (picture === '' ? { id } : { id, picture });

/**
 * The small pictures of items, made from what is stored with them and never from the network, and kept in the derived
 * store. What is not made, or not in about 60 ms, is left out and comes when it is asked for again.
 * @throws Failure `storage-refused`
 */
export function thumbnailsOf(
  ids: readonly ItemId[],
  mayMake: boolean,
  draw: Draw = drawThumbnail,
): Promise<Thumbnail[]> {
  return withDatabase(async (database) => {
    const { rows } = await openShelf(database);
    const asked = ids.slice(0, MOST);
    const kept = await readKept(await derivedStore(), asked);
    const found: Thumbnail[] = [];
    const deadline = performance.now() + STEP_MS;
    for (const [at, id] of asked.entries()) {
      const rev = rows.get(id)?.textRev;
      const known = kept[at];
      if (rev === undefined) found.push({ id });
      else if (known?.rev === rev) found.push(answer(id, known.picture));
      else if (mayMake && (found.length === 0 || performance.now() < deadline))
        found.push(answer(id, await make(database, id, rev, draw)));
    }
    return found;
  });
}

/** Makes the small picture of an item anew: its article was saved again, or its pictures came late. Has it one? Never throws. */
export function keepThumbnail(id: ItemId, draw: Draw = drawThumbnail): Promise<boolean> {
  return withDatabase(async (database) => {
    const rev = (await openShelf(database)).rows.get(id)?.textRev;
    return rev !== undefined && (await make(database, id, rev, draw)) !== '';
  }).catch(() => false);
}

/** What the small pictures of items take. Bytes, in the order of `ids`. */
export async function thumbnailSizes(ids: readonly ItemId[]): Promise<number[]> {
  const kept = await readKept(await derivedStore(), ids);
  return ids.map((_, at) => kept[at]?.picture.length ?? 0);
}
