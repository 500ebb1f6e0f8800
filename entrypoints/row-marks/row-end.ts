import type { Row } from '../../lib/extract/rows/row.ts';

/** A box of the viewport, CSS pixels. */
export interface Spot {
  /** Where the words of the row end, on the last line of its link. */
  readonly left: number;
  readonly middle: number;
  /** How far the row reaches. */
  readonly right: number;
}

/** The box that the row's title may fill: its cell, its list item. */
function frameOf({ link, box }: Row): DOMRect {
  let frame: Element = link;
  while (frame !== box && frame.parentElement && getComputedStyle(frame).display.startsWith('inline'))
    frame = frame.parentElement;
  return frame.getBoundingClientRect();
}

/** Where the words beside the link end that stand on its last line: counts and icons of the page come first. */
export function rowEnd(row: Row): Spot | undefined {
  const lines = row.link.getClientRects();
  const line = lines[lines.length - 1];
  if (!line || line.width === 0 || line.height === 0) return undefined;
  const frame = frameOf(row);
  const middle = (Math.max(line.top, line.bottom - 28) + line.bottom) / 2;
  let left = Math.min(line.right, frame.right);
  const range = document.createRange();
  range.selectNodeContents(row.link.parentElement ?? row.link);
  for (const rect of range.getClientRects()) {
    // A block around several lines says nothing of where words end.
    const beside = rect.top < middle && rect.bottom > middle && rect.height < 2 * line.height;
    if (beside && rect.width < frame.width * 0.95 && rect.right <= frame.right + 1)
      left = Math.max(left, rect.right);
  }
  return { left, middle, right: frame.right };
}
