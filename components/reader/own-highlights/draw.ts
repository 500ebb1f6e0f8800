import { wrapSpans } from '../../../lib/dom/mark-up.ts';
import { mapText } from '../../../lib/dom/text-map.ts';
import type { ColouredSpan } from '../../../lib/text/place-highlights.ts';

/** Draws highlights into the article that stands in `body`. Returns how to take them out again. */
export function drawHighlights(
  body: HTMLElement,
  text: string,
  coloured: readonly ColouredSpan[],
): () => void {
  const map = mapText(body);
  if (map.text !== text) return () => {};
  const drawn = wrapSpans(
    body,
    coloured,
    (index, document) => {
      const element = document.createElement('mark');
      const highlight = coloured[index]?.highlight;
      element.className = 'own';
      element.dataset.colour = highlight?.colour;
      element.dataset.id = highlight?.id;
      if (highlight?.note) element.title = highlight.note;
      return element;
    },
    map,
  );
  drawn.forEach((elements, index) => {
    // A note is shown once, behind the last word.
    const { highlight, end } = coloured[index] ?? {};
    const goesOn = coloured[index + 1]?.highlight === highlight && coloured[index + 1]?.start === end;
    if (highlight?.note && !goesOn) elements.at(-1)?.setAttribute('data-note', '');
  });
  return () => {
    for (const element of drawn.flat()) element.replaceWith(...element.childNodes);
  };
}
