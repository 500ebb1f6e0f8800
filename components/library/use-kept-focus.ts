import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The row that had the focus goes away with an archived or deleted article: the one that takes its place gets it, so that
 * a keyboard works down a list without starting over. `rows` changes with the list. Gives what the list listens with.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, rows: unknown) {
  const at = useRef<number | undefined>(undefined);
  useEffect(() => {
    const forget = () => {
      at.current = undefined;
    };
    document.addEventListener('pointerdown', forget);
    return () => document.removeEventListener('pointerdown', forget);
  }, []);
  useEffect(() => {
    if (at.current === undefined || document.activeElement !== document.body) return;
    const left = [...(list.current?.querySelectorAll<HTMLElement>('.library-row') ?? [])];
    const wanted = at.current;
    const next = left.find((row) => Number(row.dataset.index) >= wanted) ?? left.at(-1);
    next?.focus({ preventScroll: true });
  }, [rows]);
  return {
    onFocusIn: (event: FocusEvent) => {
      const { index } = (event.target as HTMLElement).dataset;
      at.current = index === undefined ? undefined : Number(index);
    },
    onFocusOut: (event: FocusEvent) => {
      if (event.relatedTarget) at.current = undefined;
    },
  };
}
