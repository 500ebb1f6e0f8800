import { useEffect, useState } from 'preact/hooks';
import { mapText } from '../../../lib/dom/text-map.ts';
import type { Span } from '../../../lib/model/span.ts';
import { bringIntoView, rangeOf } from '../text-view.ts';
import { selectedSpan } from './selected-span.ts';
import { selectionIn } from './selection-in.ts';

/** A selection grows while the pointer moves; what it offers waits until it rests. */
const REST_MS = 350;

/** The words of the article that are selected, once the selection rests. */
export function useSelection(body: HTMLElement, text: string) {
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    const document = body.ownerDocument;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSpan(selectedSpan(body, text)), REST_MS);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [body, text]);
  return {
    span,
    clear: () => {
      if (selectedSpan(body, text)) selectionIn(body)?.removeAllRanges();
      setSpan(undefined);
    },
    /** Selects a passage, as a pointer would, and brings it into view. */
    select: (wanted: Span) => {
      const range = rangeOf(mapText(body), wanted);
      if (!range) return;
      const { startContainer, startOffset, endContainer, endOffset } = range;
      selectionIn(body)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      const box = range.getBoundingClientRect?.();
      if (box) bringIntoView(body, box);
      setSpan(wanted);
    },
  };
}
