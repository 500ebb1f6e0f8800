import type { Span } from '../model/span.ts';
import type { TextMap, TextPiece } from './text-map.ts';

/** Is this place of the document at or after the given offset of a piece's node? */
const isBefore = (piece: TextPiece, node: Node, offset: number, at: number): boolean => {
  if (piece.node === node) return piece.from + at < offset;
  return (piece.node.compareDocumentPosition(node) & 4) !== 0;
};

/** Offset in the plain text of a place in the document: that of the first character at or after it. */
function offsetOf(map: TextMap, node: Node, offset: number): number {
  // A place between elements: before the child it points at, or after everything inside.
  const child = node.nodeType === 3 ? undefined : node.childNodes[offset];
  for (const piece of map.pieces) {
    if (child) {
      const follows =
        child === piece.node ||
        child.contains(piece.node) ||
        (child.compareDocumentPosition(piece.node) & 4) !== 0;
      if (follows) return piece.start;
    } else if (node.nodeType !== 3) {
      if ((node.compareDocumentPosition(piece.node) & 4) !== 0 && !node.contains(piece.node))
        return piece.start;
    } else if (piece.node === node && offset <= piece.from + piece.length) {
      return piece.start + Math.max(0, offset - piece.from);
    } else if (!isBefore(piece, node, offset, 0)) return piece.start;
  }
  return map.text.length;
}

/** The span of the plain text that a selection covers, without white space at its ends; nothing when it covers none. */
export function spanOfRange(
  map: TextMap,
  range: Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>,
): Span | undefined {
  const start = offsetOf(map, range.startContainer, range.startOffset);
  const end = offsetOf(map, range.endContainer, range.endOffset);
  const words = map.text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return undefined;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
