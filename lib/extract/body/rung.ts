import { inertDocument } from '../../dom/inert.ts';

/** One way of finding the body, and its name in the reasons. What it finds is detached, in an inert document. */
export type Rung = readonly [name: string, find: () => Element | undefined];

/** Stands where a rung would that was not given: read again with it. */
export const NEEDS_READABILITY = 'needs:readability';

/** A page as the general rungs look at it. */
export interface Page {
  readonly document: Document;
  /** What relative addresses are relative to. */
  readonly base: string;
  /** How the page describes itself, for finding a standfirst again. */
  readonly description: string | undefined;
  /** What the page's structured data gives as its text, for holding lines against. */
  readonly articleBody: string | undefined;
}

/** A copy in a box of its own, in a document without a window. */
export function detached(element: Element | undefined): Element | undefined {
  if (!element) return undefined;
  const inert = inertDocument(element.ownerDocument);
  const root = inert.createElement('div');
  root.append(inert.importNode(element, true));
  return root;
}
