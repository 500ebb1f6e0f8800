import { useLayoutEffect } from 'preact/hooks';
import { useEmbeds } from '../embeds/use-embeds.ts';
import { useLightbox } from '../lightbox/use-lightbox.tsx';
import { useNotes } from '../notes/use-notes.ts';
import { useOwnHighlights } from '../own-highlights/use-own-highlights.tsx';
import { plainKey } from '../plain-key.ts';
import { useReadAloud } from '../read-aloud/use-read-aloud.tsx';
import type { ArticleToolsProps } from './props.ts';

/** What can be done with an article on screen. What each of them needs comes when it is called. */
export function ArticleTools(props: ArticleToolsProps) {
  const { tools } = props;
  const lightbox = useLightbox(props);
  const readAloud = useReadAloud(props);
  // The innermost first: it takes keys and Esc before what lies under it.
  const highlights = useOwnHighlights(props, readAloud.start);
  const all = [lightbox, highlights, readAloud, useEmbeds(props), useNotes(props)];
  const press = (event: KeyboardEvent): boolean => {
    const key = plainKey(event);
    const taken = key !== undefined && all.some((tool) => tool.press(key, event));
    if (taken) event.preventDefault();
    return taken;
  };
  // Anew each time, and at once: a key may follow on the heels of another.
  useLayoutEffect(() => {
    tools.current = {
      press,
      dismiss: () => all.some((tool) => tool.dismiss()),
      toggle: (tool) => (tool === 'read-aloud' ? readAloud.toggle() : props.onListed?.()),
    };
    // The reading view takes every key before it comes here, and asks by `press`; our own pages do not.
    const keydown = (event: KeyboardEvent) => {
      const under = document.querySelector('dialog[open]:not(.lightbox)') !== null;
      if (!event.defaultPrevented && !under) press(event);
    };
    // Before the keys of the page around: Delete means the highlight in hand, not the article.
    window.addEventListener('keydown', keydown, { capture: true });
    return () => {
      tools.current = undefined;
      window.removeEventListener('keydown', keydown, { capture: true });
    };
  });
  return (
    <>
      {lightbox.view}
      {highlights.panel}
      <div class="tool-foot">
        {highlights.view}
        {readAloud.view}
      </div>
    </>
  );
}
