import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond either edge, so that a fast thumb sees no gap. */
const BEYOND = 8;
/** Rows drawn where nothing is laid out: in a test without a browser. */
const UNMEASURED = 200;

export interface RowWindow {
  readonly from: number;
  /** Half-open. */
  readonly to: number;
}

/**
 * Which of `count` rows of one height are on screen. Only those are in the document, so ten thousand scroll as twenty do.
 */
export function useRowWindow(count: number, height: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<RowWindow>({ from: 0, to: UNMEASURED });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      const tall = box.clientHeight;
      const from = tall === 0 ? 0 : Math.max(0, Math.floor(box.scrollTop / height) - BEYOND);
      const to = tall === 0 ? UNMEASURED : Math.ceil((box.scrollTop + tall) / height) + BEYOND;
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    box.addEventListener('scroll', look, { passive: true });
    const watcher = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(look);
    watcher?.observe(box);
    return () => {
      box.removeEventListener('scroll', look);
      watcher?.disconnect();
    };
  }, [height, count === 0]);
  const to = Math.min(count, seen.to);
  /** Scrolls as little as is needed to show a row. */
  const reveal = (index: number): void => {
    const box = scroller.current;
    if (!box) return;
    const top = index * height;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight;
  };
  return { scroller, window: { from: Math.min(seen.from, to), to }, reveal };
}
