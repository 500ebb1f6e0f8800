import { linkDensity, weigh } from '../../dom/element-text.ts';
import { ALWAYS, COMMENTS, LISTING } from '../../dom/noise.ts';
import { counted, type Step } from '../step.ts';

const LARGE_SHARE = 0.4;

const nameOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Boxes that stand inside the body by name only: share rows, related articles, comments, forms. */
export const furnitureBoxes: Step = (root) => {
  const whole = weigh(root.textContent ?? '');
  let removed = 0;
  for (const part of root.querySelectorAll(`${ALWAYS},${COMMENTS},form`)) {
    const large = weigh(part.textContent ?? '') > whole * LARGE_SHARE;
    if (large && !/^(?:SCRIPT|STYLE)$/.test(part.nodeName)) continue;
    part.remove();
    removed++;
  }
  for (const box of root.querySelectorAll('div,section,ul,ol,aside,dl')) {
    const name = nameOf(box);
    const links = box.getElementsByTagName('a').length;
    if (!links || weigh(box.textContent ?? '') > whole * LARGE_SHARE) continue;
    const listed = LISTING.test(name) || (box.nodeName !== 'DIV' && links >= 3);
    if (!listed || linkDensity(box) < 0.6) continue;
    box.remove();
    removed++;
  }
  return counted('furniture-boxes', removed);
};
