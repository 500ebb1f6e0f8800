import { useEffect, useState } from 'preact/hooks';

/** True once what was rendered is on screen: effects run after the frame. What is not needed for it must not hold it up. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
