import { linkDensity, weigh } from '../../dom/element-text.ts';
import { rejected } from './rejected.ts';

const BOXES = 'article, main, section, div, td';
const TEXT_BLOCKS = 'p, li, blockquote, pre, h2, h3, h4, dd';
const MOST_BOXES = 4000;

/** How much of the box's own prose speaks for it: text directly in it or in paragraphs a step below. */
function prose(box: Element): number {
  let total = 0;
  for (let child = box.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) total += weigh(child.nodeValue ?? '');
    else if (child.nodeType === 1) {
      const element = child as Element;
      if (element.matches(TEXT_BLOCKS) && linkDensity(element) < 0.5)
        total += weigh(element.textContent ?? '');
    }
  }
  return total;
}

/** The box with the most prose of its own, links weighed against it. The last rung: takes what the others left. */
export function byDensity(body: Element): Element | undefined {
  let best: Element | undefined;
  let bestScore = 80;
  let asked = 0;
  for (const box of body.querySelectorAll(BOXES)) {
    if (++asked > MOST_BOXES) break;
    const own = prose(box);
    if (own <= bestScore) continue;
    const score = own * (1 - linkDensity(box));
    if (score <= bestScore || rejected(box)) continue;
    best = box;
    bestScore = score;
  }
  return best;
}
