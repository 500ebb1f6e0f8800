import { counted, type Step } from '../step.ts';

/** Lists of references are long; nobody follows more. */
const MOST = 500;

/** The fragment of a link that leads to a place of this same page. */
function fragmentOf(href: string, url: string): string | undefined {
  try {
    const target = new URL(href, url);
    const { hash } = target;
    target.hash = '';
    const own = new URL(url);
    own.hash = '';
    return hash.length > 1 && target.href === own.href ? decodeURIComponent(hash.slice(1)) : undefined;
  } catch {
    return undefined;
  }
}

/** Where a note stands: an empty anchor marks the block around it. */
const placeOf = (target: Element): Element =>
  target.textContent?.trim() ? target : (target.closest('li,p,dd,td,div,section') ?? target);

/** Is this a link to a place of the article that was numbered? */
export const isNoteLink = (link: Element): boolean => /(?:^|\s)pandok-to-\d/.test(link.className);

/**
 * Footnotes and the ways back from them. Ids do not outlive the sanitiser, for what they can do to a page, so places are
 * numbered by class: a link `pandok-to-3` leads to the place `pandok-at-3`.
 */
export const notes: Step = (root, { url }) => {
  const links = [...root.querySelectorAll('a[href*="#"]')].slice(0, MOST);
  if (!links.length) return [];
  const places = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id],a[name]'))
    places.set(element.id || (element.getAttribute('name') ?? ''), element);
  const numbers = new Map<Element, number>();
  let found = 0;
  for (const link of links) {
    const name = fragmentOf(link.getAttribute('href') ?? '', url);
    const target = name === undefined ? undefined : places.get(name);
    const place = target && placeOf(target);
    if (!place || place === root || place.contains(link)) continue;
    const number = numbers.get(place) ?? numbers.size + 1;
    numbers.set(place, number);
    place.classList.add(`pandok-at-${number}`);
    link.classList.add(`pandok-to-${number}`);
    found++;
  }
  return counted('notes', found);
};
