/** The page may move its rows at any time: looked at again at most so often. Milliseconds. */
const CALM_MS = 250;

/**
 * Tells when rows may stand elsewhere (`moved`) and when there may be other rows (`changed`): cheap signals only, put
 * together, and none while the tab is hidden. The page's own scrolling moves our layer with it and tells nothing.
 */
export function followPage(
  host: Element,
  tell: { moved: () => void; changed: () => void },
  signal: AbortSignal,
): void {
  let frame = 0;
  let timer: number | undefined;
  const move = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      tell.moved();
    });
  };
  const change = (): void => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      tell.changed();
    }, CALM_MS);
  };
  window.addEventListener('resize', move, { signal });
  document.addEventListener('scroll', ({ target }) => target !== document && move(), {
    capture: true,
    passive: true,
    signal,
  });
  const size = new ResizeObserver(move);
  size.observe(document.body);
  const rows = new MutationObserver((records) => {
    if (records.some(({ target }) => !host.contains(target))) change();
  });
  rows.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('load', move, { capture: true, signal });
  signal.addEventListener('abort', () => {
    size.disconnect();
    rows.disconnect();
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  });
}
