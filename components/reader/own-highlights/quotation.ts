import type { Article } from '../../../lib/model/article.ts';

/** A passage to be passed on: its words, who wrote them where, and the address. */
export function quotationOf({ title, author, site, url }: Article, words: string): string {
  const source = [title, author, site].filter(Boolean).join(', ');
  return `“${words}”\n${source}\n${url}`;
}
