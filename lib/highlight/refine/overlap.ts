import type { Candidate } from '../finder.ts';
import { isMasked } from '../masks.ts';

/** Above every length. */
const STEP = 2 ** 32;

const worthOf = ({ priority = 0, start, end }: Candidate): number => priority * STEP + end - start;

/**
 * Keeps candidates that neither overlap nor lie in `mask`: higher priority first, then the longer, then the earlier
 * proposed. Sorted by start.
 */
export function withoutOverlap(candidates: readonly Candidate[], masked: Uint8Array): Candidate[] {
  const mask = masked.slice();
  // Candidates come in many shapes, and to sort by what has to be looked for in each takes long. Sorting keeps the order of equals.
  const order = candidates
    .map((candidate) => ({ candidate, start: candidate.start, worth: worthOf(candidate) }))
    .sort((a, b) => b.worth - a.worth);
  const kept = order.filter(({ candidate: { start, end } }) => {
    if (start < 0 || end <= start || end > mask.length || isMasked(mask, start, end)) return false;
    mask.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start).map(({ candidate }) => candidate);
}
