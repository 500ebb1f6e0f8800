/** One simple selector, and the cheapest way to ask for it. */
export interface LandmarkTest {
  readonly where: 'id' | 'head' | 'page';
  readonly selector: string;
  /** The id, without its `#`. */
  readonly name: string;
  /** For a selector that begins at the body or an id, that beginning: where it is not, nothing needs to be searched. */
  readonly anchor: string | undefined;
}

/**
 * A selector list taken apart: browsers answer an id or a class at once, but a list by walking the whole page, and
 * `meta` and `link` need the head only. Profiles hold no selector with a comma inside brackets.
 */
export function anyOf(list: string): readonly LandmarkTest[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((selector) => ({
      where: placeOf(selector),
      selector,
      name: selector.slice(1),
      anchor: anchorOf(selector),
    }));
}

function placeOf(selector: string): LandmarkTest['where'] {
  if (/^#[\w-]+$/.test(selector)) return 'id';
  return /^(?:meta|link)\b/.test(selector) ? 'head' : 'page';
}

function anchorOf(selector: string): string | undefined {
  return /^(?:body[.\w-]*|#[\w-]+)(?=\s|$)/.exec(selector)?.[0];
}

/** Does any of them match? */
export function shows(document: Document, tests: readonly LandmarkTest[]): boolean {
  return tests.some((test) => matches(document, test));
}

function matches(document: Document, { where, selector, name, anchor }: LandmarkTest): boolean {
  if (where === 'id') return document.getElementById(name) !== null;
  if (where === 'head') return Boolean(document.head?.querySelector(selector));
  if (anchor?.startsWith('body')) {
    const inBody = document.body?.matches(anchor) ?? false;
    if (!inBody || anchor === selector) return inBody;
  } else if (anchor && !document.getElementById(anchor.slice(1))) return false;
  return document.querySelector(selector) !== null;
}
