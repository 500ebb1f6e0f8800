const MOST_ELEMENTS = 45_000;
const DEEPEST = 1000;
/** An element stands at most so much deeper than the one that is as many before it. */
const STEP = 500;

/**
 * `too-large` when the page has more elements or deeper nesting than can be walked without stalling the tab. Of so many
 * elements one is asked how deep it stands: a page of 1,500 levels is always seen, one of 1,000 never.
 */
export function tooLarge(document: Document): 'too-large' | undefined {
  const all = document.getElementsByTagName('*');
  if (all.length > MOST_ELEMENTS) return 'too-large';
  for (let index = 0; index < all.length; index += STEP) {
    let depth = 0;
    for (let at: Element | null | undefined = all[index]; at; at = at.parentElement) depth++;
    if (depth > DEEPEST) return 'too-large';
  }
  return undefined;
}
