import { effect, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

/**
 * True once what was rendered is on screen: what is not needed for it must not hold it up. An effect would not do, since
 * whatever is rendered again before the frame runs it at once. What is drawn ahead says by `onScreen` when it gets there.
 */
export function usePainted(onScreen?: ReadonlySignal<boolean>): boolean {
  const [painted, setPainted] = useState(false);
  useLayoutEffect(
    () => effect(() => (!onScreen || onScreen.value ? afterPaint(() => setPainted(true)) : undefined)),
    [],
  );
  return painted;
}
