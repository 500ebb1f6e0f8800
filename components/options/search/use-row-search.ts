import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { jamoHits } from '../../../lib/text/jamo-hits.ts';

/** The name under which hits are painted (options.css). */
const PAINT = 'pandok-options';
const WORDLESS = 'script, style, input, textarea, select, output';

function* textsIn(row: Element): Generator<Text> {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(WORDLESS)) yield node as Text;
}

/** What the names in a row's own attributes say counts as well: fields have no other words. */
const namesIn = (row: Element): string =>
  [...row.querySelectorAll('[aria-label], [placeholder], option')]
    .map((one) => one.getAttribute('aria-label') ?? one.getAttribute('placeholder') ?? one.textContent)
    .join('\n');

function rangesIn(row: Element, query: string): Range[] {
  return [...textsIn(row)].flatMap((text) =>
    jamoHits(text.data, query).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    }),
  );
}

/**
 * Shows only the rows (`.setting`) that hold the words, and the parts that hold such rows, and paints the hits; a part
 * whose title holds them is shown whole. Gives how many rows are shown, undefined while nothing is searched for. Looks again whenever the page changes under it.
 */
export function useRowSearch(root: RefObject<HTMLElement | null>, query: string): number | undefined {
  const [count, setCount] = useState<number | undefined>(undefined);
  useLayoutEffect(() => {
    const main = root.current;
    if (!main) return;
    const look = (): void => {
      const ranges: Range[] = [];
      let shown = 0;
      for (const part of main.querySelectorAll<HTMLElement>('.part')) {
        const title = part.querySelector('.part-title');
        const inTitle = title ? rangesIn(title, query) : [];
        ranges.push(...inTitle);
        let some = 0;
        for (const row of part.querySelectorAll<HTMLElement>('.setting')) {
          const inRow = rangesIn(row, query);
          const fits =
            !query || inTitle.length + inRow.length > 0 || jamoHits(namesIn(row), query).length > 0;
          row.hidden = !fits;
          some += fits ? 1 : 0;
          ranges.push(...inRow);
        }
        part.hidden = some === 0;
        shown += some;
      }
      // An older Firefox finds the rows without painting the words in them.
      if ('highlights' in CSS) CSS.highlights.set(PAINT, new Highlight(...ranges));
      setCount(query ? shown : undefined);
    };
    look();
    if (!query) return;
    const observer = new MutationObserver(look);
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [query]);
  return count;
}
