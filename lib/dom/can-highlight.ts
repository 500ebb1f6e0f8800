/** Chrome has it since 105, Firefox since 149. Without it a page's own text cannot be marked without touching the page. */
export const canHighlight = (
  window: Partial<Pick<Window & typeof globalThis, 'CSS' | 'Highlight'>>,
): boolean =>
  typeof window.Highlight === 'function' && window.CSS !== undefined && 'highlights' in window.CSS;
