import { selectAll } from './page-names.ts';

const NEVER_SHOWN =
  '[hidden], template, .sound_only, .sr-only, .screen-reader-text, .screen-reader-only, .visually-hidden, .visuallyhidden, .blind, .a11y-hidden, .u-hidden';
/** What is worth asking `isHidden`. */
export const MAYBE_HIDDEN = `${NEVER_SHOWN}, [style*="none"], [style*="hidden"], [aria-hidden="true"]`;
const STYLED_AWAY = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * Is this element kept from the eye by its own markup? Asked of inert documents, so without layout. A hidden box that
 * holds much text is left: pages hide their whole article until a script shows it.
 */
export function isHidden(element: Element): boolean {
  if (element.matches(NEVER_SHOWN)) return true;
  const style = element.getAttribute('style');
  if (style && STYLED_AWAY.test(style)) return true;
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  // Captions are kept from screen readers where the picture's description says the same; the eye sees them.
  return (
    !element.querySelector('img,p,figure') && element.nodeName !== 'IMG' && !element.closest('figcaption')
  );
}

const MUCH = 1200;

/** Takes hidden elements out: of `candidates`, where those that may be hidden are known. Returns how many. */
export function removeHidden(
  root: Element,
  candidates: Iterable<Element> = selectAll(root, MAYBE_HIDDEN),
): number {
  let removed = 0;
  for (const element of candidates) {
    if (!isHidden(element) || (element.textContent ?? '').length > MUCH) continue;
    element.remove();
    removed++;
  }
  return removed;
}
