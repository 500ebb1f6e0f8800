import { fold } from '../../lib/text/fold.ts';
import type { Sample } from '../detection/logistic.ts';
import type { MeasuredLine, MeasuredPage } from './gather.ts';

const CERTAIN = 20;
const SAID_ANYWHERE = 6;

/** Is this line of the text? Undefined where the labels do not say: see the README. */
function targetOf({ text, captioned }: MeasuredLine, { row }: MeasuredPage, gold: string): 0 | 1 | undefined {
  if (row.segs) {
    const holds = (segment: string): boolean => text.includes(segment.replace(/\s+/g, ' ').trim());
    if (row.segs.with.some(holds)) return 1;
    return !captioned && row.segs.without?.some(holds) ? 0 : undefined;
  }
  const folded = fold(text);
  if (!folded) return undefined;
  if (gold.includes(folded)) return folded.length < SAID_ANYWHERE ? undefined : 1;
  const nearly =
    folded.length > CERTAIN * 3 && gold.includes(folded.slice(0, 40)) && gold.includes(folded.slice(-15));
  if (nearly) return 1;
  return captioned ? undefined : 0;
}

/** The lines whose place is known. A long line counts more, since more is lost or gained by it. */
export function samplesOf(pages: readonly MeasuredPage[]): Sample[] {
  return pages.flatMap((page) => {
    const gold = fold(page.row.gold ?? '');
    return page.lines.flatMap((line) => {
      const target = targetOf(line, page, gold);
      if (target === undefined) return [];
      const weight = page.row.segs ? (target ? 0.7 : 1.5) : Math.min(1.5, 0.25 + line.weight / 120);
      return [{ signals: line.signals, target, weight }];
    });
  });
}

/** The publisher of a page: pages of one are alike, so they are held out together. */
export function publisherOf({ row }: MeasuredPage): string {
  const named = /^fundus\w*__[a-z]+_([^_]+)/.exec(row.id)?.[1];
  return named ?? (row.url ? new URL(row.url).hostname.replace(/^www\./, '') : row.id);
}
