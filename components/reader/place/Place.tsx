import { useEffect, useRef } from 'preact/hooks';
import { mapText } from '../../../lib/dom/text-map.ts';
import { placeWords } from '../../../lib/words/place.ts';
import type { PanelProps } from '../panel.ts';
import { BAR, holdLine } from './hold-line.ts';
import { FINISHED, offsetAt, scrollToOffset } from './offset-at.ts';

/** How long scrolling rests before its place is kept. Milliseconds. */
const REST_MS = 800;
/** CSS pixels. Who has scrolled this far has begun to read and is not moved. */
const BEGUN = 8;
/**
 * A thin line that says how much is read; back to where somebody stopped the last time, and on from there. What is read
 * stays where it stands when the text is set anew.
 */
export function Place({ state, actions, article }: PanelProps) {
  const line = useRef<HTMLDivElement>(null);
  const { canonical } = article;
  const { controls, notice, language } = state;
  const { api } = actions;

  useEffect(() => {
    const view = line.current?.closest<HTMLElement>('dialog');
    const body = controls.value?.body();
    if (!view || !body) return;
    let gone = false;
    api.findPlace(canonical).then(
      (place) => {
        if (gone || !place || place.offset === 0 || place.share >= FINISHED || view.scrollTop > BEGUN) return;
        scrollToOffset(body, place.offset);
        notice.value = placeWords[language.value].resumed;
      },
      // It begins at the top then, as any article does.
      () => undefined,
    );
    const shareRead = (): number => {
      const end = view.scrollTop + body.getBoundingClientRect().bottom - view.clientHeight;
      return end <= 0 ? 1 : Math.min(1, view.scrollTop / end);
    };
    const draw = (): void => line.current?.style.setProperty('--read', String(shareRead()));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scrolled = (): void => {
      draw();
      clearTimeout(timer);
      timer = setTimeout(() => {
        const place = { offset: offsetAt(mapText(body), BAR), share: shareRead() };
        // A place that was not kept costs a scroll; the next one is kept again.
        void api.keepPlace(canonical, place).catch(() => undefined);
      }, REST_MS);
    };
    view.addEventListener('scroll', scrolled, { passive: true });
    // Test documents have no layout.
    const letGo = typeof ResizeObserver === 'undefined' ? undefined : holdLine(view, body);
    return () => {
      gone = true;
      letGo?.();
      clearTimeout(timer);
      view.removeEventListener('scroll', scrolled);
    };
  }, [canonical]);
  return <div ref={line} class="read-line" aria-hidden="true" />;
}
