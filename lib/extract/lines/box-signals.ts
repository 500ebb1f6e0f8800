import type { TextShare } from '../prose-map.ts';
import { LINE_NAMES } from './names.ts';

/** How many boxes above a line its names are read. */
const NEAR = 5;
const SMALL_SHARE = 0.15;
const TELLING = /^(?:ASIDE|FOOTER|HEADER|UL|OL|TABLE|BLOCKQUOTE|SECTION|DL|PRE|DETAILS)$/;
const NAMED_BY = ['class', 'id', 'itemprop', 'data-testid'];

const told = new Map<string, readonly string[]>();
const MOST_TOLD = 5000;

/** The families that the names of a box belong to. Pages give hundreds of boxes the same names: each is read once. */
function familiesOf(names: string): readonly string[] {
  const known = told.get(names);
  if (known) return known;
  if (told.size > MOST_TOLD) told.clear();
  const found = LINE_NAMES.filter(([, pattern]) => pattern.test(names)).map(([family]) => family);
  told.set(names, found);
  return found;
}

function nameSignals(block: Element, root: Element, found: Record<string, number>): void {
  let at: Element | null = block;
  for (let step = 0; at && at !== root && step < NEAR; step++) {
    const box: Element = at;
    if (TELLING.test(box.nodeName)) found[`in${box.nodeName}`] = 1;
    const names = NAMED_BY.map((name) => box.getAttribute(name) ?? '').join(' ');
    if (names.length > NAMED_BY.length)
      for (const family of familiesOf(names)) found[step < 2 ? `${family}Near` : family] = 1;
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
