/** The names that stand on one page, and what they leave of each list of selectors that was asked for. */
interface Names {
  readonly all: Set<string>;
  /** All in one, for pieces of names. */
  text: string;
  readonly left: Map<string, string>;
}

const KNOWN = new WeakMap<Document, Names>();

/** A selector of a list, and what it cannot do without, in lower case, as quirks mode compares: names, and pieces of names. */
interface Part {
  readonly selector: string;
  readonly names: readonly string[];
  readonly pieces: readonly string[];
}

const PARTS = new Map<string, readonly Part[]>();

/** Commas between selectors; those inside of parentheses part nothing. */
const BETWEEN = /,(?![^()]*\))/;
const ALTERNATIVES = /\([^()]*\)/g;
const VALUES = /\[[^\]]*\]/g;
const PIECE = /\[(?:class|id)[*^$~]?=["']?([\w-]+)/g;

function partsOf(list: string): readonly Part[] {
  const known = PARTS.get(list);
  if (known) return known;
  const found = list.split(BETWEEN).map((selector) => {
    const plain = selector.replace(ALTERNATIVES, '').toLowerCase();
    const names = plain.replace(VALUES, '').match(/[.#][\w-]+/g) ?? [];
    return { selector, names, pieces: [...plain.matchAll(PIECE)].map(([, piece]) => piece ?? '') };
  });
  PARTS.set(list, found);
  return found;
}

function add(known: Names, root: ParentNode): void {
  const { all, left } = known;
  const seen = new Set<string>();
  for (const element of root.querySelectorAll('[class],[id]')) {
    const classes = element.getAttribute('class');
    if (classes && !seen.has(classes)) {
      seen.add(classes);
      for (const name of classes.toLowerCase().split(/\s+/)) all.add(`.${name}`);
    }
    const id = element.getAttribute('id');
    if (id) all.add(`#${id.toLowerCase()}`);
  }
  known.text = [...all].join(' ');
  left.clear();
}

/**
 * While `read` runs, questions by `selectAll` and `closest` of `document`, and of its copies, skip every selector whose
 * names stand nowhere on the page: of the two hundred that a page is asked for, ten. `read` must not change `document`.
 */
export function withNames<T>(document: Document, read: () => T): T {
  const names = { all: new Set<string>(), text: '', left: new Map<string, string>() };
  add(names, document);
  KNOWN.set(document, names);
  try {
    return read();
  } finally {
    KNOWN.delete(document);
  }
}

/** A copy of a page has the page's names. */
export function shareNames(document: Document, copy: Document): void {
  const names = KNOWN.get(document);
  if (names) KNOWN.set(copy, names);
}

/** New markup is about to come into `document`. */
export function learnNames(document: Document, markup: ParentNode): void {
  const names = KNOWN.get(document);
  if (names) add(names, markup);
}

/** What of a list of selectors may find anything in this document: '' when nothing can. The list itself where that is not known. */
export function askable(document: Document, list: string): string {
  const names = KNOWN.get(document);
  if (!names) return list;
  let left = names.left.get(list);
  if (left === undefined) {
    left = partsOf(list)
      .filter((part) => part.names.every((name) => names.all.has(name)))
      .filter((part) => part.pieces.every((piece) => names.text.includes(piece)))
      .map(({ selector }) => selector)
      .join(',');
    names.left.set(list, left);
  }
  return left;
}

const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

/** `querySelectorAll`, skipping what cannot be there. */
export function selectAll(root: Element | Document, list: string): readonly Element[] | NodeListOf<Element> {
  const asked = askable(documentOf(root), list);
  return asked ? root.querySelectorAll(asked) : [];
}

/** `querySelector`, skipping what cannot be there. */
export function select(root: Element | Document, list: string): Element | null {
  const asked = askable(documentOf(root), list);
  return asked ? root.querySelector(asked) : null;
}

/** `closest`, skipping what cannot be there. */
export function closest(element: Element, list: string): Element | null {
  const asked = askable(element.ownerDocument, list);
  return asked ? element.closest(asked) : null;
}
