/** Milliseconds. A tab behind paints nothing; what follows a paint comes there all the same. */
const UNSEEN_MS = 100;

/** Calls `then` once what is in the document now has been painted. Returns how to call that off. */
export function afterPaint(then: () => void): () => void {
  let timer = setTimeout(then, UNSEEN_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // The frame is painted after its callbacks; a task comes after that.
    timer = setTimeout(then);
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}

/** Resolves once what is in the document now has been painted. */
export const painted = (): Promise<void> => new Promise(afterPaint);
