/** The colour that a page shows behind an element: of the first box around it that is not seen through. White where none is. */
export function groundBehind(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    // An opaque colour is told without its alpha.
    if (!/^rgba|\/|^transparent/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}
