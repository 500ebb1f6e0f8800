import { useLayoutEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

/**
 * True once what was rendered is on screen: what is not needed for it must not hold it up. An effect would not do, since
 * whatever is rendered again before the frame runs it at once.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useLayoutEffect(() => afterPaint(() => setPainted(true)), []);
  return painted;
}
