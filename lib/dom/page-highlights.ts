import type { Span } from '../model/span.ts';
import { alignText } from './align-text.ts';
import { mapText, piecesOf } from './text-map.ts';

type HighlightWindow = Window & typeof globalThis;

/** Spans of the article by the name of their look, such as `pandok-name`. */
export type NamedSpans = Readonly<Record<string, readonly Span[]>>;

/**
 * Paints spans of an article's text over the page that it was read from, by the CSS Custom Highlight API: the document
 * stays as it is. Returns how many were found there; each look replaces what had its name before.
 */
export function paint(window: HighlightWindow, text: string, spans: NamedSpans): number {
  const { document } = window;
  const map = mapText(document.body);
  const onPage = alignText(text, map.text);
  let found = 0;
  for (const [name, wanted] of Object.entries(spans)) {
    const ranges = wanted.flatMap((span) => {
      const place = onPage(span);
      const pieces = place ? piecesOf(map, place) : [];
      const [first] = pieces;
      const last = pieces.at(-1);
      if (!first || !last) return [];
      const range = document.createRange();
      range.setStart(first.node, first.from);
      range.setEnd(last.node, last.from + last.length);
      return [range];
    });
    found += ranges.length;
    window.CSS.highlights.set(name, new window.Highlight(...ranges));
  }
  return found;
}

export function unpaint(window: HighlightWindow, names: readonly string[]): void {
  for (const name of names) window.CSS.highlights.delete(name);
}
