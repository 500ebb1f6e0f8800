import { type Put, saturate } from './signals.ts';

/** How many `<article>`s and images: a list repeats them. Counted by the browser, which costs next to nothing. */
export function measureBlocks(document: Document, put: Put): void {
  const articles = document.getElementsByTagName('article').length;
  if (articles === 1) put('articleOne', 1);
  if (articles > 3) put('articleMany', saturate(articles - 3, 6));
  const images = document.getElementsByTagName('img').length;
  if (images) put('imageMany', saturate(images, 30));
}
