import { learnNames, shareNames } from './page-names.ts';

/**
 * Parses HTML into an inert fragment: nothing in it runs or loads. `document` may itself be inert and have no window;
 * the parser is then the surrounding program's own, which every browser context has.
 */
export function parseInert(html: string, document: Document): DocumentFragment {
  const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  const { body } = new Parser().parseFromString(html, 'text/html');
  const fragment = body.ownerDocument.createDocumentFragment();
  while (body.firstChild) fragment.append(body.firstChild);
  learnNames(document, fragment);
  return fragment;
}

/** An empty document without a window that knows the page's names: for what is copied out of the page. */
export function inertDocument(page: Document): Document {
  const inert = page.implementation.createHTMLDocument('');
  shareNames(page, inert);
  return inert;
}

/** A page's copy in two parts: `body` is of `document`, but stands outside of it. */
export interface PageCopy {
  readonly document: Document;
  readonly body: HTMLElement;
}

/**
 * A copy of what a page says, in a document without a window: nothing there runs, loads, or shows on the page. The
 * body, and of the head the title and the metas: copying all style sheets costs more than all the rest. The body is not
 * put into the document, which would cost a quarter of copying it and as much again whenever something is taken out.
 */
export function inertCopy(document: Document): PageCopy {
  const copy = inertDocument(document);
  for (const { name, value } of document.documentElement.attributes)
    copy.documentElement.setAttribute(name, value);
  copy.head.replaceChildren();
  for (const said of document.head?.querySelectorAll('title, meta') ?? [])
    copy.head.append(copy.importNode(said, true));
  return { document: copy, body: document.body ? copy.importNode(document.body, true) : copy.body };
}
