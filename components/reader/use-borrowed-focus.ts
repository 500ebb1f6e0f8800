import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The focus comes into the element with this ref, and goes back to where it was called from. */
export function useBorrowedFocus<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const panel = useRef<Kind>(null);
  useLayoutEffect(() => {
    const root = panel.current?.getRootNode() as Document | ShadowRoot | undefined;
    const opener = root?.activeElement as HTMLElement | null | undefined;
    panel.current?.focus({ preventScroll: true });
    return () => opener?.focus({ preventScroll: true });
  }, []);
  return panel;
}
