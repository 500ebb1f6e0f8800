import type { CleanContext, Step } from './step.ts';
import { absoluteLinks } from './steps/absolute-links.ts';
import { captions } from './steps/captions.ts';
import { edgeLines } from './steps/edge-lines.ts';
import { embeds } from './steps/embeds.ts';
import { emptyElements } from './steps/empty-elements.ts';
import { furnitureBoxes } from './steps/furniture-boxes.ts';
import { furnitureLines } from './steps/furniture-lines.ts';
import { hiddenParts } from './steps/hidden-parts.ts';
import { images } from './steps/images.ts';
import { layoutTables } from './steps/layout-tables.ts';
import { notes } from './steps/notes.ts';
import { paragraphs } from './steps/paragraphs.ts';
import { repeatedTitle } from './steps/repeated-title.ts';
import { softHyphens } from './steps/soft-hyphens.ts';

export type { CleanContext } from './step.ts';

/**
 * Order matters. Pictures first: a hidden or `<noscript>` twin may hold the only true address. Notes are numbered before
 * other links into the page are undone. Words are made whole before anything reads them. Embeds before hidden parts,
 * whose players hide themselves until loaded. Boxes of furniture go by name before lines go by words, so that a line is
 * judged among the article's own. Layout tables are undone before line breaks become paragraphs, and captions need both.
 * The repeated title is looked for when nothing stands before it, then date and byline at the edges that it had hidden,
 * and what all this emptied goes last.
 */
const STEPS: readonly Step[] = [
  images,
  notes,
  absoluteLinks,
  softHyphens,
  embeds,
  hiddenParts,
  furnitureBoxes,
  layoutTables,
  paragraphs,
  captions,
  furnitureLines,
  repeatedTitle,
  edgeLines,
  emptyElements,
];

/** Runs every cleaning step over `root` in place and returns what was removed and why; `after` hears of each. */
export function clean(
  root: Element,
  context: CleanContext,
  after?: (step: string, said: readonly string[]) => void,
): string[] {
  return STEPS.flatMap((step) => {
    const said = step(root, context);
    after?.(step.name, said);
    return said;
  });
}
