import type { RowMarkWords } from '../../lib/words/row-marks.ts';
import { groundBehind } from './ground.ts';
import { freshComments, type KnownRow } from './known-row.ts';
import { rowEnd } from './row-end.ts';

const GAP = 6;

function mark(kind: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `mark ${kind}`;
  element.textContent = text;
  return element;
}

/** What the marks of one row say; empty for a row of which nothing is known. */
export function marksOf(known: KnownRow, words: RowMarkWords): HTMLElement[] {
  const fresh = freshComments(known);
  return [
    ...(known.state.saved ? [mark('saved', `✓ ${words.saved}`)] : []),
    ...(known.state.read ? [mark('read', words.read)] : []),
    ...(fresh > 0 ? [mark('fresh', `+${fresh}`)] : []),
  ];
}

/**
 * Draws the marks of all rows into `layer`, each behind the words of its row; over them where there is no room, on the
 * ground of the page, into which the words fade. Decoration: the list of the panel says the same in words. All is measured before anything is written.
 */
export function drawMarks(layer: HTMLElement, rows: readonly KnownRow[], words: RowMarkWords): void {
  const origin = layer.getBoundingClientRect();
  const drawn = rows.flatMap((known) => {
    const marks = marksOf(known, words);
    const spot = marks.length > 0 ? rowEnd(known.row) : undefined;
    if (!spot) return [];
    const box = document.createElement('div');
    box.className = 'row';
    box.ariaHidden = 'true';
    box.append(...marks);
    return [{ box, spot, ground: groundBehind(known.row.link) }];
  });
  layer.replaceChildren(...drawn.map(({ box }) => box));
  const widths = drawn.map(({ box }) => box.offsetWidth);
  drawn.forEach(({ box, spot, ground }, index) => {
    const left = Math.min(spot.left + GAP, spot.right - (widths[index] ?? 0));
    if (left < spot.left + GAP) {
      box.classList.add('over');
      box.style.setProperty('--ground', ground);
    }
    box.style.left = `${Math.max(0, left) - origin.left}px`;
    box.style.top = `${spot.middle - origin.top}px`;
  });
}
