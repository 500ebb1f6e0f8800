import type { PostHead } from './head.ts';
import { isHeadFurniture, LABEL } from './head-box.ts';
import { type Line, partsOf } from './page-lines.ts';

const LONGEST_NAME = 40;
/** Characters. */
const BESIDE = 40;

/** What stands right before a date above the title, nearest first: some boards name who wrote before they say what. */
const nameBefore = (lines: readonly Line[], date: Line): string[] =>
  lines
    .filter(({ at, holder }) => at < date.at && at >= date.at - BESIDE && !holder.closest('a[href] , h1'))
    .flatMap(partsOf)
    .reverse();

/** The first words of the head that are no label, no number and no date; after a label that asks for a name at best. */
export function authorOf(lines: readonly Line[], head: PostHead, until: number): string | undefined {
  const from = Math.min(head.title.at, head.date?.at ?? head.title.at);
  const heading = head.title.holder.closest('h1,h2,h3,h4,h5') ?? head.title.holder;
  const parts = lines
    .filter((line) => line.at >= from && line.at < until && !heading.contains(line.node))
    .flatMap(partsOf);
  const fits = (text: string): boolean =>
    text.length >= 2 && text.length <= LONGEST_NAME && !isHeadFurniture(text) && text !== head.title.text;
  const above =
    head.date && head.date.at < head.title.at ? nameBefore(lines, head.date).find(fits) : undefined;
  if (above) return above;
  const label = parts.findIndex((text) => LABEL.test(text));
  return label >= 0 ? parts.slice(label + 1, label + 3).find(fits) : parts.find(fits);
}
