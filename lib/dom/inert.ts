/**
 * Parses HTML into an inert fragment: nothing in it runs or loads. `document` may itself be inert and have no window;
 * the parser is then the surrounding program's own, which every browser context has.
 */
export function parseInert(html: string, document: Document): DocumentFragment {
  const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  const { body } = new Parser().parseFromString(html, 'text/html');
  const fragment = body.ownerDocument.createDocumentFragment();
  while (body.firstChild) fragment.append(body.firstChild);
  return fragment;
}

/** A document without a window that holds a copy of this one: nothing there runs, loads, or shows on the page. */
export function inertCopy(document: Document): Document {
  return document.cloneNode(true) as Document;
}
