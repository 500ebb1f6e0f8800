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

/**
 * A copy of what a page says, in a document without a window: nothing there runs, loads, or shows on the page. The
 * body, and of the head the title and the metas: copying all style sheets costs more than all the rest.
 * `base`, where given, is what its addresses are relative to.
 */
export function inertCopy(document: Document, base?: string): Document {
  const copy = document.implementation.createHTMLDocument('');
  for (const { name, value } of document.documentElement.attributes)
    copy.documentElement.setAttribute(name, value);
  copy.head.replaceChildren();
  shareNames(document, copy);
  if (base !== undefined) {
    // Before the body comes: a base that is set later makes the browser read every address anew.
    const anchor = copy.createElement('base');
    anchor.href = base;
    copy.head.append(anchor);
  }
  for (const said of document.head?.querySelectorAll('title, meta') ?? [])
    copy.head.append(copy.importNode(said, true));
  if (document.body) copy.body.replaceWith(copy.importNode(document.body, true));
  return copy;
}
