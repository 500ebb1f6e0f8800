import { useEffect } from 'preact/hooks';
import { mapText, piecesOf } from '../../../lib/dom/text-map.ts';
import type { ReadingPlace } from '../../../lib/model/saved-item.ts';

/** How long scrolling rests before its place is kept. Milliseconds. */
const REST_MS = 800;
/** From here on an article counts as read to the end: opened again, it begins anew. */
const FINISHED = 0.97;

/** The first text on screen, as an offset into the article's text. */
function offsetAt(body: HTMLElement, top: number): number {
  const map = mapText(body);
  // By halves: where a piece stands on screen grows with its place in the text.
  let low = 0;
  let high = map.pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = map.pieces[middle]?.node.parentElement?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= top) low = middle + 1;
    else high = middle;
  }
  return map.pieces[low]?.start ?? 0;
}

/** Goes back to where somebody stopped reading, and keeps where they are. `opened` names the article on screen. */
export function useReadingPlace(
  pane: HTMLElement | null,
  opened: string,
  place: ReadingPlace | undefined,
  keep: (offset: number, share: number) => void,
): void {
  useEffect(() => {
    const body = pane?.querySelector<HTMLElement>('.body');
    if (!pane || !body) return;
    if (place && place.offset > 0 && place.share < FINISHED) {
      const [piece] = piecesOf(mapText(body), { start: place.offset, end: place.offset + 1 });
      piece?.node.parentElement?.scrollIntoView?.({ block: 'start' });
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const room = pane.scrollHeight - pane.clientHeight;
        if (room <= 0) return;
        keep(offsetAt(body, pane.getBoundingClientRect().top), Math.min(1, pane.scrollTop / room));
      }, REST_MS);
    };
    pane.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      pane.removeEventListener('scroll', scrolled);
    };
  }, [pane, opened]);
}
