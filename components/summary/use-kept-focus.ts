import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** When what has the focus goes away with this rendering, the element with this ref takes it: Tab goes on from there, not from the top. */
export function useKeptFocus<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const place = useRef<Kind>(null);
  const root = place.current?.getRootNode() as Document | ShadowRoot | undefined;
  // While it is rendered, what is about to go is still there.
  const before = root?.activeElement;
  useLayoutEffect(() => {
    if (before && !before.isConnected) place.current?.focus({ preventScroll: true });
  });
  return place;
}
