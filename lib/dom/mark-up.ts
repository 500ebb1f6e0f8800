import type { Span } from '../model/span.ts';
import { mapText, piecesOf, type TextMap } from './text-map.ts';

interface Stretch {
  readonly node: Text;
  from: number;
  to: number;
  readonly index: number;
}

/** The text nodes between two: white space alone, of which nothing stands in the plain text. */
function textBetween(before: Text, after: Text): Text[] {
  const walker = before.ownerDocument.createTreeWalker(before.getRootNode(), 4);
  walker.currentNode = before;
  const between: Text[] = [];
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode())
    between.push(node as Text);
  return between;
}

/**
 * The stretches of a span, one per text node. White space between its words is inside, also where it stands at the edge
 * of a text node: a mark or a lit sentence has no gaps.
 */
function stretchesOf(map: TextMap, span: Span, index: number): Stretch[] {
  const stretches: Stretch[] = [];
  let end = span.start;
  for (const { node, from, start, length } of piecesOf(map, span)) {
    const last = stretches.at(-1);
    const spaced = map.text.slice(end, start) === ' ';
    end = start + length;
    if (last?.node === node) {
      last.to = from + length;
      continue;
    }
    if (last && spaced) {
      last.to = last.node.data.length;
      for (const gap of textBetween(last.node, node))
        stretches.push({ node: gap, from: 0, to: gap.data.length, index });
    }
    stretches.push({ node, from: last && spaced ? 0 : from, to: from + length, index });
  }
  return stretches;
}

/**
 * Wraps each span of the plain text of `root` into elements made by `make`, one per text node that the span touches:
 * a span across `<b>` gets several. Text and its order stay as they are. The answer holds the elements of each span,
 * none for a span that is empty, out of range or begins before the end of the one before it.
 *
 * `<p>황 <b>CEO</b>는</p>` with {0, 5} becomes `<p><i>황 </i><b><i>CEO</i></b>는</p>`.
 */
export function wrapSpans(
  root: Node,
  spans: readonly Span[],
  make: (index: number, document: Document) => HTMLElement,
  map: TextMap = mapText(root),
): HTMLElement[][] {
  const wrapped: HTMLElement[][] = spans.map(() => []);
  let end = 0;
  const stretches = spans.flatMap((span, index) => {
    if (span.start < end || span.end <= span.start) return [];
    end = span.end;
    return stretchesOf(map, span, index);
  });
  // From the last to the first: a text node that is split keeps its beginning, so earlier offsets stay true.
  for (const { node, from, to, index } of stretches.reverse()) {
    const element = make(index, node.ownerDocument);
    const inner = from > 0 ? node.splitText(from) : node;
    if (to - from < inner.data.length) inner.splitText(to - from);
    inner.parentNode?.replaceChild(element, inner);
    element.append(inner);
    wrapped[index]?.unshift(element);
  }
  return wrapped;
}

/**
 * Puts marks into the DOM of an article; the answer holds the elements of each mark, by its index. They count from `first`
 * where others stand there already. When the DOM's text is
 * not `text` (it was cleaned by another version, say) nothing is wrapped: a mark on the wrong words is worse than none.
 */
export function markUp(root: Node, text: string, marks: readonly Span[], first = 0): HTMLElement[][] {
  const map = mapText(root);
  if (map.text !== text) return marks.map(() => []);
  const make = (index: number, document: Document) => {
    const element = document.createElement('span');
    element.className = 'mark';
    element.dataset.index = String(first + index);
    return element;
  };
  return wrapSpans(root, marks, make, map);
}
