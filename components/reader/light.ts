const SECONDS = 2.4;

const reduced = (element: Element) =>
  element.ownerDocument.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** Brings the first element to the middle of the view, or to its start, and lights them all for a moment. */
export function goAndLight(elements: readonly HTMLElement[], block: 'center' | 'start' = 'center'): void {
  const [first] = elements;
  if (!first) return;
  first.scrollIntoView({ block, behavior: reduced(first) ? 'auto' : 'smooth' });
  for (const element of elements) {
    element.classList.remove('lit');
    // Reading a measure restarts the animation when the same place is lit twice.
    void element.offsetWidth;
    element.classList.add('lit');
    setTimeout(() => element.classList.remove('lit'), SECONDS * 1000);
  }
}
