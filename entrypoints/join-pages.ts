import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinPages } from '../lib/join-pages.ts';
import { Failure } from '../lib/messages/failure.ts';
import type { Article } from '../lib/model/article.ts';
import { joinedWords } from '../lib/words/join-pages.ts';

/** Milliseconds for one page. */
const WAIT = 20_000;

/**
 * A page of this same site as a document without a window. By the older request: it reads the encoding that a page
 * declares, where `fetch` takes everything for UTF-8.
 */
const fetchDocument = (url: string, signal: AbortSignal): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new Failure('pages-missing', `${request.status} ${url}`));
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = WAIT;
    request.onload = () => {
      const page = request.responseXML;
      if (request.status === 200 && page) resolve(page);
      else fail();
    };
    request.onerror = request.ontimeout = request.onabort = fail;
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send();
  });

/** One after another, as a reader would come to them. */
async function joinFetched(
  first: Article,
  read: (page: Document, url: string) => Promise<Article>,
  signal: AbortSignal,
): Promise<Article> {
  const others: Article[] = [];
  for (const url of first.furtherPages ?? []) {
    const page = await read(await fetchDocument(url, signal), url);
    if (!page.html) throw new Failure('pages-missing', url);
    others.push(page);
  }
  return joinPages(first, others, document);
}

// Put beside the reader when somebody asks for the rest of an article.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'join-pages': { part: { joinFetched, joinedWords }, css: '' },
  };
});
