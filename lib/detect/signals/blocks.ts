import { type Put, saturate } from './signals.ts';

/** How many `<article>`s: a list repeats them. Counted by the browser, which costs next to nothing. */
export function measureArticles(document: Document, put: Put): void {
  const articles = document.getElementsByTagName('article').length;
  if (articles === 1) put('articleOne', 1);
  if (articles > 3) put('articleMany', saturate(articles - 3, 6));
}

/** How many pictures: a page of products has one to each. */
export function measureImages(document: Document, put: Put): void {
  const images = document.getElementsByTagName('img').length;
  if (images) put('imageMany', saturate(images, 30));
}
