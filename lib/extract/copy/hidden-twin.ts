import { isHidden } from '../../dom/hidden.ts';

/** Characters. Shorter hidden boxes go anyway. */
const LEAST = 1200;
/** What may be hidden by its own markup. */
export const STYLED_AWAY = '[hidden], [style*="none"], [style*="hidden"]';
const SAMPLE = 40;
const PLACES = [0.2, 0.4, 0.6, 0.8];
const NEEDED = 3;

/** Paragraphs run together in one place and stand apart in the other. */
const lettersOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');

/** Does most of what a hidden box says also stand outside of it? */
function repeats(box: Element, page: string): boolean {
  const text = lettersOf(box);
  const twice = PLACES.filter((place) => {
    const start = Math.floor(text.length * place);
    const sample = text.slice(start, start + SAMPLE);
    return page.indexOf(sample) !== page.lastIndexOf(sample);
  });
  return twice.length >= NEEDED;
}

/**
 * Takes away long hidden boxes that repeat what the page shows, such as the text in one piece for a reading voice or
 * a barrier: of `candidates`, where those that may be hidden are known. A hidden text that stands nowhere else stays: it may be the article before a script shows it.
 */
export function removeHiddenTwins(
  body: Element,
  candidates: Iterable<Element> = body.querySelectorAll(STYLED_AWAY),
): void {
  let page: string | undefined;
  for (const box of candidates) {
    if (!body.contains(box) || (box.textContent ?? '').length < LEAST || !isHidden(box)) continue;
    page ??= lettersOf(body);
    if (repeats(box, page)) box.remove();
  }
}
