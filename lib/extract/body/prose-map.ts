import { isProse, type TextLine } from '../../dom/text-lines.ts';

/** How much text stands under an element, in the weight of `weigh`. */
export interface TextShare {
  /** In lines of prose. */
  prose: number;
  all: number;
  linked: number;
}

const NONE: Readonly<TextShare> = { prose: 0, all: 0, linked: 0 };

/** What stands under an element. */
export type ProseMap = (element: Element) => Readonly<TextShare>;

/** What stands under each element from `root` down to the blocks that hold the lines. */
export function proseMap(root: Element, lines: readonly TextLine[]): ProseMap {
  const shares = new Map<Element, TextShare>();
  for (const line of lines) {
    const prose = isProse(line) ? line.weight : 0;
    for (let at: Element | null = line.block; at; at = at === root ? null : at.parentElement) {
      const share = shares.get(at) ?? { prose: 0, all: 0, linked: 0 };
      shares.set(at, share);
      share.prose += prose;
      share.all += line.weight;
      share.linked += line.linked;
    }
  }
  return (element) => shares.get(element) ?? NONE;
}
