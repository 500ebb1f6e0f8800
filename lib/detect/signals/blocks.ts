import { type Put, saturate } from './signals.ts';

/**
 * How many `<article>`s and thumbnails: a list repeats them. An image inside a link is a thumbnail; one that stands by
 * itself is part of a text, or an ornament. Counted by the browser: an element that no script touches costs nothing.
 */
export function measureBlocks(document: Document, put: Put): void {
  const articles = document.getElementsByTagName('article').length;
  if (articles === 1) put('articleOne', 1);
  if (articles > 3) put('articleMany', saturate(articles - 3, 6));
  const images = document.getElementsByTagName('img').length;
  if (!images) return;
  const thumbnails = document.querySelectorAll('a img').length;
  put('imageLinked', saturate(thumbnails, 20));
  put('imagePlain', saturate(images - thumbnails, 20));
}
