const MOST_ELEMENTS = 45_000;
const DEEPEST = 1500;

/** `too-large` when the page has more elements or deeper nesting than can be walked without stalling the tab. */
export function tooLarge(document: Document): 'too-large' | undefined {
  const elements = document.getElementsByTagName('*').length;
  if (elements > MOST_ELEMENTS) return 'too-large';
  // Fewer cannot nest so deep.
  if (elements <= DEEPEST) return undefined;
  let depth = 0;
  let at: Element | null = document.documentElement;
  while (at) {
    if (at.firstElementChild) {
      at = at.firstElementChild;
      if (++depth > DEEPEST) return 'too-large';
      continue;
    }
    while (at && !at.nextElementSibling) {
      at = at.parentElement;
      depth--;
    }
    at = at?.nextElementSibling ?? null;
  }
  return undefined;
}
