import { TAGGED_KINDS } from '../../lib/highlight/tagger/labels.ts';
import { type Counts, f1, sumOf } from './score.ts';

/** One line of figures: micro F1 over all, names, figures, and each kind. */
export function summary(title: string, counts: readonly Counts[]): string {
  const each = counts.map((count, kind) => `${TAGGED_KINDS[kind]} ${f1(count).toFixed(3)}`);
  const names = f1(sumOf(counts.slice(0, 3))).toFixed(4);
  const figures = counts.length > 3 ? `, figures ${f1(sumOf(counts.slice(3))).toFixed(4)}` : '';
  return `${title}: all ${f1(sumOf(counts)).toFixed(4)}, names ${names}${figures} (${each.join(', ')})`;
}

/** Adds each kind's counts of one fold to what other folds gave. */
export function added(total: readonly Counts[], more: readonly Counts[]): Counts[] {
  return more.map((count, kind) => sumOf([count, ...(total[kind] ? [total[kind]] : [])]));
}
