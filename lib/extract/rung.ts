/** One way of finding the body, and its name in the reasons. What it finds is detached, in an inert document. */
export type Rung = readonly [name: string, find: () => Element | undefined];

/** A page as the general rungs look at it. */
export interface Page {
  readonly document: Document;
  /** What relative addresses are relative to. */
  readonly base: string;
  /** How the page describes itself, for finding a standfirst again. */
  readonly description: string | undefined;
}

/**
 * The rungs for pages whose engine nobody has described. A parameter of reading, since they and Readability are a
 * third of its size and most boards never need them.
 */
export type GeneralRungs = (page: Page) => readonly Rung[];

/** A copy in a box of its own, in a document without a window. */
export function detached(element: Element | undefined): Element | undefined {
  if (!element) return undefined;
  const inert = element.ownerDocument.implementation.createHTMLDocument('');
  const root = inert.createElement('div');
  root.append(inert.importNode(element, true));
  return root;
}
