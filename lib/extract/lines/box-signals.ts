import type { ProseMap } from '../body/prose-map.ts';
import { LINE_NAMES } from './names.ts';

/** How many boxes above a line its names are read. */
const NEAR = 5;
const SMALL_SHARE = 0.15;
const TELLING = /^(?:ASIDE|FOOTER|HEADER|UL|OL|TABLE|BLOCKQUOTE|SECTION|DL|PRE|DETAILS)$/;
const NAMED_BY = ['class', 'id', 'itemprop', 'data-testid'];

const told = new Map<string, readonly string[]>();
const MOST_TOLD = 5000;

/** The families that the names of a box belong to. Pages give hundreds of boxes the same names: each is read once. */
function familiesOfNames(names: string): readonly string[] {
  const known = told.get(names);
  if (known) return known;
  if (told.size > MOST_TOLD) told.clear();
  const found = LINE_NAMES.filter(([, pattern]) => pattern.test(names)).map(([family]) => family);
  told.set(names, found);
  return found;
}

/** A candidate as the boxes of its lines are judged. `total` is the weight of its prose. */
interface Surroundings {
  readonly root: Element;
  readonly under: ProseMap;
  readonly total: number;
  readonly familiesOf: BoxFamilies;
}

/** The families that a box's names belong to. */
export type BoxFamilies = (box: Element) => readonly string[];

/** Reads the names of each box once: many lines stand in it. */
export function boxFamilies(): BoxFamilies {
  const read = new Map<Element, readonly string[]>();
  return (box) => {
    const known = read.get(box);
    if (known) return known;
    const names = NAMED_BY.map((name) => box.getAttribute(name) ?? '').join(' ');
    const found = names.length > NAMED_BY.length ? familiesOfNames(names) : [];
    read.set(box, found);
    return found;
  };
}

function nameSignals(block: Element, { root, familiesOf }: Surroundings, found: Map<string, number>): void {
  let at: Element | null = block;
  for (let step = 0; at && at !== root && step < NEAR; step++) {
    const box: Element = at;
    if (TELLING.test(box.nodeName)) found.set(`in${box.nodeName}`, 1);
    for (const family of familiesOf(box)) found.set(step < 2 ? `${family}Near` : family, 1);
    at = box.parentElement;
  }
}

/** What the boxes around a line are called and hold. */
export function boxSignals(block: Element, around: Surroundings, found: Map<string, number>): void {
  const { root, under, total } = around;
  nameSignals(block, around, found);
  const parent = block.parentElement;
  for (const [name, box] of [
    ['parent', parent],
    ['grand', parent?.parentElement],
  ] as const) {
    if (!box || !root.contains(box)) continue;
    const { all, prose, linked } = under(box);
    if (!all) continue;
    found.set(`${name}Prose`, prose / all);
    found.set(`${name}Links`, linked / all);
    if (all < total * SMALL_SHARE) found.set(`${name}Small`, 1);
  }
}
