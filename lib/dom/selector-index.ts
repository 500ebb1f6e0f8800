import { askable, selectAll } from './page-names.ts';

/** A long list of selectors, asked fast: plain classes and ids by look-up, the few others by the browser. */
export interface SelectorIndex {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly rest: string;
  /** The classes and ids again, as a list. */
  readonly named: string;
}

export function indexSelectors(list: string): SelectorIndex {
  const classes = new Set<string>();
  const ids = new Set<string>();
  const rest: string[] = [];
  for (const selector of list.split(',').map((part) => part.trim())) {
    const name = /^([.#])([\w-]+)$/.exec(selector);
    if (name?.[1] === '.') classes.add(name[2] ?? '');
    else if (name) ids.add(name[2] ?? '');
    else if (selector) rest.push(selector);
  }
  const named = [...[...classes].map((name) => `.${name}`), ...[...ids].map((name) => `#${name}`)].join(',');
  return { classes, ids, rest: rest.join(','), named };
}

/**
 * Every element under `root` that one of the selectors names, outer before inner. A browser matches each element
 * against each of two hundred selectors; a look-up of its few names is many times faster on a long page, where the
 * same `class` stands on hundreds of elements.
 */
export function findIndexed(root: Element, index: SelectorIndex): Element[] {
  const found: Element[] = [...selectAll(root, index.rest)];
  const asked = askable(root.ownerDocument, index.named);
  // Of a page whose names are known few selectors are left, and those the browser is asked for.
  if (asked !== index.named) return asked ? [...found, ...root.querySelectorAll(asked)] : found;
  const judged = new Map<string, boolean>();
  for (const element of root.querySelectorAll('[class],[id]')) {
    const names = element.getAttribute('class') ?? '';
    let named = judged.get(names);
    if (named === undefined) {
      named = names.split(/\s+/).some((name) => index.classes.has(name));
      judged.set(names, named);
    }
    if (named || index.ids.has(element.id)) found.push(element);
  }
  return found;
}
