/** One simple selector, and the cheapest way to ask for it. */
export interface LandmarkTest {
  readonly where: 'id' | 'head' | 'page';
  readonly selector: string;
  /** The id, without its `#`. */
  readonly name: string;
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
    .map((selector) => ({ where: placeOf(selector), selector, name: selector.slice(1) }));
}

function placeOf(selector: string): LandmarkTest['where'] {
  if (/^#[\w-]+$/.test(selector)) return 'id';
  return /^(?:meta|link)\b/.test(selector) ? 'head' : 'page';
}

/** Does any of them match? */
export function shows(document: Document, tests: readonly LandmarkTest[]): boolean {
  return tests.some((test) => matches(document, test));
}

function matches(document: Document, { where, selector, name }: LandmarkTest): boolean {
  if (where === 'id') return document.getElementById(name) !== null;
  if (where === 'head') return Boolean(document.head?.querySelector(selector));
  return document.querySelector(selector) !== null;
}
