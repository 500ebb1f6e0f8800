import type { TextShare } from '../prose-map.ts';
import { LINE_NAMES } from './names.ts';

/** How many boxes above a line its names are read. */
const NEAR = 5;
const SMALL_SHARE = 0.15;
const TELLING = /^(?:ASIDE|FOOTER|HEADER|UL|OL|TABLE|BLOCKQUOTE|SECTION|DL|PRE|DETAILS)$/;
const NAMED_BY = ['class', 'id', 'itemprop', 'data-testid'];

function nameSignals(block: Element, root: Element, found: Record<string, number>): void {
  let at: Element | null = block;
  for (let step = 0; at && at !== root && step < NEAR; step++) {
    const box: Element = at;
    if (TELLING.test(box.nodeName)) found[`in${box.nodeName}`] = 1;
    const names = NAMED_BY.map((name) => box.getAttribute(name) ?? '').join(' ');
    if (names.length > NAMED_BY.length)
      for (const [family, pattern] of LINE_NAMES)
        if (pattern.test(names)) found[step < 2 ? `${family}Near` : family] = 1;
    at = box.parentElement;
  }
}

/** What the boxes around a line are called and hold. `total` is the weight of the candidate's prose. */
export function boxSignals(
  block: Element,
  root: Element,
  under: (element: Element) => Readonly<TextShare>,
  total: number,
  found: Record<string, number>,
): void {
  nameSignals(block, root, found);
  const parent = block.parentElement;
  for (const [name, box] of [
    ['parent', parent],
    ['grand', parent?.parentElement],
  ] as const) {
    if (!box || !root.contains(box)) continue;
    const { all, prose, linked } = under(box);
    if (!all) continue;
    found[`${name}Prose`] = prose / all;
    found[`${name}Links`] = linked / all;
    if (all < total * SMALL_SHARE) found[`${name}Small`] = 1;
  }
}
