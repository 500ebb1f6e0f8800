/** Parses HTML into an inert fragment of `document`: nothing in it runs or loads. */
export function parseInert(html: string, document: Document): DocumentFragment {
  const inert = document.implementation.createHTMLDocument('');
  const template = inert.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** A document without a window that holds a copy of this one: nothing there runs, loads, or shows on the page. */
export function inertCopy(document: Document): Document {
  return document.cloneNode(true) as Document;
}
