import type { Head } from '../head.ts';
import type { Put } from './signals.ts';

const MOST_SCRIPTS = 12;
const MOST_JSON = 60_000;

/** The name of a type in JSON-LD, or the first two. */
const ARTICLE_TYPE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:\w{1,30}"\s{0,9},\s{0,9}")?\w{0,30}(?:Article|(?:Blog|Forum|Media)Posting)"/;

const saysArticle = ({ type }: Head): boolean => /article|news|^post$|blogpost/.test(type);

/** What the page's head says of itself: Open Graph, article dates, an AMP twin or an embed address. */
export function measureDeclared(head: Head, put: Put): void {
  const { hasTime, hasTwin } = head;
  if (saysArticle(head)) put('declaredArticle', 1);
  if (hasTime) put('declaredTime', 1);
  if (hasTwin) put('declaredTwin', 1);
}

/** What it says of itself in JSON-LD. */
export function measureLinkedData(document: Document, head: Head, put: Put): void {
  // Says it twice already: a third time is not worth reading all the scripts.
  if (saysArticle(head) && head.hasTime) return;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  let article = false;
  for (let i = 0; i < scripts.length && i < MOST_SCRIPTS; i++) {
    const json = (scripts[i]?.textContent ?? '').slice(0, MOST_JSON);
    article ||= ARTICLE_TYPE.test(json);
  }
  if (article) put('jsonArticle', 1);
}
