import type { Candidate } from '../finder.ts';
import { isMasked } from '../masks.ts';

/**
 * Keeps candidates that neither overlap nor lie in `mask`: higher priority first, then the longer, then the earlier
 * proposed. Sorted by start.
 */
export function withoutOverlap(candidates: readonly Candidate[], masked: Uint8Array): Candidate[] {
  const mask = masked.slice();
  // Sorting keeps the order of equals.
  const order = candidates.toSorted(
    (a, b) => (b.priority ?? 0) - (a.priority ?? 0) || b.end - b.start - (a.end - a.start),
  );
  const kept: Candidate[] = [];
  for (const candidate of order) {
    const { start, end } = candidate;
    if (start < 0 || end <= start || end > mask.length || isMasked(mask, start, end)) continue;
    mask.fill(1, start, end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
