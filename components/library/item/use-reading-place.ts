import { useEffect } from 'preact/hooks';
import { mapText } from '../../../lib/dom/text-map.ts';
import type { ReadingPlace } from '../../../lib/model/saved-item.ts';
import { FINISHED, offsetAt, scrollToOffset } from '../../reader/place/offset-at.ts';

/** How long scrolling rests before its place is kept. Milliseconds. */
const REST_MS = 800;
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
      scrollToOffset(body, place.offset);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const room = pane.scrollHeight - pane.clientHeight;
        if (room <= 0) return;
        keep(offsetAt(mapText(body), pane.getBoundingClientRect().top), Math.min(1, pane.scrollTop / room));
      }, REST_MS);
    };
    pane.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      pane.removeEventListener('scroll', scrolled);
    };
  }, [pane, opened]);
}
