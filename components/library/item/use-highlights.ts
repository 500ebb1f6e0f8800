import { useEffect, useState } from 'preact/hooks';
import { wrapSpans } from '../../../lib/dom/mark-up.ts';
import { spanOfRange } from '../../../lib/dom/range-span.ts';
import { mapText } from '../../../lib/dom/text-map.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Highlight } from '../../../lib/model/saved-item.ts';
import type { Span } from '../../../lib/model/span.ts';
import { locate } from '../../../lib/text/anchor.ts';

const bodyOf = (pane: HTMLElement | null): HTMLElement | undefined =>
  pane?.querySelector<HTMLElement>('.body') ?? undefined;

/** Draws the user's highlights into the article in `pane`; those whose words are gone are not drawn. */
export function useDrawnHighlights(
  pane: HTMLElement | null,
  article: Article,
  highlights: readonly Highlight[],
  onOpen: () => void,
): void {
  useEffect(() => {
    const body = bodyOf(pane);
    if (!body) return;
    const map = mapText(body);
    if (map.text !== article.text) return;
    const placed = highlights
      .flatMap((highlight) => {
        const span = locate(article.text, highlight);
        return span ? [{ highlight, span }] : [];
      })
      .sort((one, other) => one.span.start - other.span.start);
    const drawn = wrapSpans(
      body,
      placed.map(({ span }) => span),
      (index, document) => {
        const element = document.createElement('mark');
        element.className = 'own';
        element.dataset.colour = placed[index]?.highlight.colour ?? '';
        const note = placed[index]?.highlight.note;
        if (note) element.title = note;
        element.addEventListener('click', onOpen);
        return element;
      },
      map,
    ).flat();
    return () => {
      for (const element of drawn) element.replaceWith(...element.childNodes);
    };
  }, [pane, article, highlights]);
}

/** The words of the article that are selected, as a span of its text; nothing while nothing is. */
export function useSelectedSpan(pane: HTMLElement | null, article: Article): Span | undefined {
  const [span, setSpan] = useState<Span | undefined>(undefined);
  useEffect(() => {
    if (!pane) return;
    const look = () => {
      const body = bodyOf(pane);
      const selection = document.getSelection();
      const range =
        selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
      if (!body || !range || !body.contains(range.commonAncestorContainer)) return setSpan(undefined);
      const map = mapText(body);
      setSpan(map.text === article.text ? spanOfRange(map, range) : undefined);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [pane, article]);
  return span;
}
