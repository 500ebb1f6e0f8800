import { signal } from '@preact/signals';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ItemId, SavedItem } from '../../lib/model/saved-item.ts';
import { touches } from './mark-again.ts';
import { type OfflineImages, offlineImages } from './offline.ts';
import type { LibraryWorld } from './world.ts';

export type OpenView =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening'; readonly id: ItemId }
  | {
      readonly kind: 'article';
      readonly id: ItemId;
      readonly item: SavedItem;
      readonly article: Article;
      readonly images: OfflineImages;
    }
  | { readonly kind: 'failed'; readonly id: ItemId; readonly code: FailureCode };

/** The article side of the library page: which one is open, as the page's address has it. */
export function createOpenView(world: LibraryWorld) {
  const { askBackground } = world;
  const open = signal<OpenView>({ kind: 'nothing' });

  function replace(next: OpenView): void {
    const before = open.peek();
    open.value = next;
    if (before.kind === 'article' && (next.kind !== 'article' || next.images !== before.images))
      before.images.release();
  }

  /** What the user said of words since it was saved holds for it too. Its marks as saved are better than none. */
  async function markedAgain(article: Article): Promise<Article> {
    const { text, title, language, published } = article;
    const about = { text, title, ...(language ? { language } : {}), ...(published ? { published } : {}) };
    const { marks } = await askBackground('text.analyse', about).catch(() => article);
    return { ...article, marks };
  }

  async function show(id: ItemId): Promise<void> {
    replace({ kind: 'opening', id });
    const stillWanted = () => open.value.kind === 'opening' && open.value.id === id;
    try {
      const { item, article: kept, images } = await askBackground('library.open', { id });
      const article = touches(world.settings.value.markWords, kept.text) ? await markedAgain(kept) : kept;
      if (stillWanted()) replace({ kind: 'article', id, item, article, images: offlineImages(images) });
    } catch (error) {
      if (stillWanted()) replace({ kind: 'failed', id, code: codeOf(error) });
    }
  }

  async function follow(): Promise<void> {
    const id = world.place.read();
    const now = open.value;
    if (!id) replace({ kind: 'nothing' });
    else if (now.kind === 'nothing' || now.id !== id) await show(id);
  }

  function select(id: ItemId): Promise<void> {
    world.place.write(id);
    return follow();
  }

  function close(): void {
    world.place.write(undefined);
    replace({ kind: 'nothing' });
  }

  /** Takes over the open item's row as it is now; what went to the trash closes, unless the trash is what is looked at. */
  function take(item: SavedItem, inTrash: boolean): void {
    const now = open.value;
    if (now.kind === 'nothing' || now.id !== item.id) return;
    if (item.deletedAt !== undefined && !inTrash) close();
    else if (now.kind === 'article') replace({ ...now, item });
  }

  /** Words are marked otherwise from now on. */
  async function markAgain(): Promise<void> {
    const before = open.value;
    if (before.kind !== 'article') return;
    const article = await markedAgain(before.article);
    const now = open.value;
    if (now.kind === 'article' && now.article === before.article) replace({ ...now, article });
  }

  return { open, show, follow, select, close, take, markAgain };
}
