import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface Drawn {
  readonly of: readonly unknown[];
  readonly row: VNode;
}

/**
 * Gives a row that was drawn before as it was, so that a scroll draws only what comes into sight. `of` is all that a row
 * is made from; rows that were not asked for since the last sweep are forgotten.
 */
export function useSameRows() {
  const drawn = useRef(new Map<string, Drawn>());
  const next = new Map<string, Drawn>();
  return {
    same: (key: string, of: readonly unknown[], draw: () => VNode): VNode => {
      const before = drawn.current.get(key);
      const isSame = before !== undefined && of.every((value, at) => value === before.of[at]);
      const now = isSame ? before : { of, row: draw() };
      next.set(key, now);
      return now.row;
    },
    sweep: (): void => {
      drawn.current = next;
    },
  };
}
