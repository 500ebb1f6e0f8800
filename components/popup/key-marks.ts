import type { Article } from '../../lib/model/article.ts';
import type { Mark, MarkKind } from '../../lib/model/mark.ts';

export interface Chip {
  readonly mark: Mark;
  readonly text: string;
  /** How often the article mentions it. */
  readonly count: number;
}

/** Kinds that stand in one row. Times of day and shares say little without their sentence; key dates do. */
export const CHIP_ROWS = {
  person: ['person'],
  organization: ['organization'],
  place: ['place'],
  money: ['money'],
  figure: ['quantity', 'percent'],
  time: ['date'],
} as const satisfies Readonly<Record<string, readonly MarkKind[]>>;

export type ChipRow = keyof typeof CHIP_ROWS;

const identityOf = (mark: Mark, text: string): string =>
  `${mark.kind} ${mark.entity ?? text.slice(mark.start, mark.end)}`;

/**
 * The key marks of one row, weightiest first, each once with its count: `황 CEO` and `젠슨 황` are one chip. `hidden` are
 * kinds that the user wants unmarked.
 */
export function keyChips(
  { text, marks }: Article,
  row: ChipRow,
  hidden: readonly MarkKind[],
  limit: number,
): Chip[] {
  const kinds: readonly MarkKind[] = CHIP_ROWS[row];
  const wanted = marks.filter(({ kind }) => kinds.includes(kind) && !hidden.includes(kind));
  const counts = new Map<string, number>();
  for (const mark of wanted)
    counts.set(identityOf(mark, text), (counts.get(identityOf(mark, text)) ?? 0) + 1);
  const chips = new Map<string, Chip>();
  const byWeight = wanted
    .filter(({ key }) => key)
    .sort((one, other) => other.score - one.score || one.start - other.start);
  for (const mark of byWeight) {
    const words = text.slice(mark.start, mark.end).replace(/\s+/g, ' ').trim();
    const same = identityOf(mark, text);
    if (words && !chips.has(same)) chips.set(same, { mark, text: words, count: counts.get(same) ?? 1 });
  }
  return [...chips.values()].slice(0, limit);
}
