import { spanOfRange } from '../../../lib/dom/range-span.ts';
import { mapText } from '../../../lib/dom/text-map.ts';
import type { Span } from '../../../lib/model/span.ts';
import { selectionIn } from './selection-in.ts';

/** Chrome 137 and Firefox 142 have `getComposedRanges`; before, the selection itself tells the nodes inside. */
type Composed = Omit<Selection, 'getComposedRanges'> & Partial<Pick<Selection, 'getComposedRanges'>>;
type Ends = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

function endsOf(body: HTMLElement): Ends | undefined {
  const selection: Composed | null = selectionIn(body);
  if (!selection || selection.rangeCount === 0) return undefined;
  const root = body.getRootNode();
  const composed =
    root instanceof ShadowRoot ? selection.getComposedRanges?.({ shadowRoots: [root] })[0] : undefined;
  return composed ?? selection.getRangeAt(0);
}

/** The words of the article that are selected, as a span of its plain text; nothing while none are, or elsewhere. */
export function selectedSpan(body: HTMLElement, text: string): Span | undefined {
  const ends = endsOf(body);
  if (!ends || (ends.startContainer === ends.endContainer && ends.startOffset === ends.endOffset))
    return undefined;
  if (!body.contains(ends.startContainer) || !body.contains(ends.endContainer)) return undefined;
  const map = mapText(body);
  return map.text === text ? spanOfRange(map, ends) : undefined;
}
