import { parseInert } from '../../lib/dom/inert.ts';
import type { Article } from '../../lib/model/article.ts';

/** The pictures of an article, by address, each once. */
export function imageAddresses(article: Article): readonly string[] {
  const images = parseInert(article.html, document).querySelectorAll('img');
  const addresses = [...images].map((image) => image.getAttribute('src') ?? '');
  if (article.image) addresses.push(article.image);
  return [...new Set(addresses)].filter((address) => /^https?:/.test(address));
}
