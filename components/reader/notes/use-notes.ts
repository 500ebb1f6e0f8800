import { useEffect } from 'preact/hooks';
import type { ArticleToolsProps } from '../article-tools/props.ts';
import type { Tool } from '../article-tools/tool.ts';
import { goAndLight } from '../light.ts';

const LINK = 'a[class*="pandok-to-"]';

/** The place in the article that a note's link leads to. */
function placeOf(link: Element, body: Element): HTMLElement | undefined {
  const number = /(?:^|\s)pandok-to-(\d+)/.exec(link.className)?.[1];
  return body.querySelector<HTMLElement>(`.pandok-at-${number}`) ?? undefined;
}

/** Footnotes are gone to within the article, and back; the page under it stays where it is. */
export function useNotes({ body, content }: ArticleToolsProps): Tool {
  useEffect(() => {
    const stop = new AbortController();
    const follow = (event: MouseEvent) => {
      const pressed = event.composedPath()[0];
      const link = pressed instanceof Element ? pressed.closest(LINK) : null;
      const place = link && placeOf(link, body);
      if (!place || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // Whoever reads on by keyboard or ear goes on from there. A link is in the order of Tab already, and stays in it.
      if (!place.matches('a[href]')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
      goAndLight([place]);
    };
    body.addEventListener('click', follow, { signal: stop.signal });
    return () => stop.abort();
  }, [body, content]);
  return { view: null, press: () => false, dismiss: () => false };
}
