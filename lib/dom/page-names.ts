/** The names that stand on one page, in lower case (`div`, `.lead`, `#top`), and what they leave of each list that was asked for. */
interface Names {
  readonly all: Set<string>;
  /** All in one, for pieces of names. Made when first asked for. */
  text: string | undefined;
  readonly left: Map<string, string>;
}

/** Elements that steps of reading make themselves, on whatever page. */
const MADE = ['a', 'code', 'div', 'figcaption', 'figure', 'img', 'p'];

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
/** Classes, ids and tags, not what follows a colon. */
const NAME = /[.#][\w-]+|(?<![\w.#:-])[a-z][\w-]*/g;

function partsOf(list: string): readonly Part[] {
  const known = PARTS.get(list);
  if (known) return known;
  const found = list.split(BETWEEN).map((selector) => {
    const plain = selector.replace(ALTERNATIVES, '').toLowerCase();
    const names = plain.replace(VALUES, '').match(NAME) ?? [];
    return { selector, names, pieces: [...plain.matchAll(PIECE)].map(([, piece]) => piece ?? '') };
  });
  PARTS.set(list, found);
  return found;
}

function add(known: Names, root: Node): void {
  const tags = new Set<string>();
  const classes = new Set<string | null>();
  const ids = new Set<string | null>();
  // A walker hands out elements several times faster than the list of a query does.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    tags.add(element.localName);
    // The property is read in half the time; a drawing has an object there, and a form perhaps a field.
    const { className } = element;
    classes.add(typeof className === 'string' ? className : element.getAttribute('class'));
    ids.add(element.getAttribute('id'));
  }
  for (const tag of tags) known.all.add(tag.toLowerCase());
  for (const id of ids) if (id) known.all.add(`#${id.toLowerCase()}`);
  for (const names of classes)
    for (const name of names?.toLowerCase().split(/\s+/) ?? []) known.all.add(`.${name}`);
  known.text = undefined;
  known.left.clear();
}

/**
 * While `read` runs, questions by `selectAll` and `closest` of `document`, and of its copies, skip every selector whose
 * names stand nowhere on the page: of the two hundred that a page is asked for, ten. `read` must not change `document`.
 */
export function withNames<T>(document: Document, read: () => T): T {
  const names: Names = { all: new Set(MADE), text: undefined, left: new Map() };
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
export function learnNames(document: Document, markup: Node): void {
  const names = KNOWN.get(document);
  if (names) add(names, markup);
}

function mayFind({ names, pieces }: Part, known: Names): boolean {
  if (!names.every((name) => known.all.has(name))) return false;
  if (!pieces.length) return true;
  known.text ??= [...known.all].join(' ');
  const { text } = known;
  return pieces.every((piece) => text.includes(piece));
}

/** What of a list of selectors may find anything in this document: '' when nothing can. The list itself where that is not known. */
export function askable(document: Document, list: string): string {
  const names = KNOWN.get(document);
  if (!names) return list;
  let left = names.left.get(list);
  if (left === undefined) {
    left = partsOf(list)
      .filter((part) => mayFind(part, names))
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
