import type { Candidate } from '../finder.ts';

/** `이날` is the day last told in full before it; without one, the day the text was published. */
export function resolveSameDay(
  text: string,
  candidates: readonly Candidate[],
  reference: string | undefined,
): Candidate[] {
  let last = reference;
  return candidates.map((candidate) => {
    if (candidate.kind !== 'date') return candidate;
    const words = text.slice(candidate.start, candidate.end);
    if (words === '이날') return { ...candidate, value: last };
    if (typeof candidate.value === 'string' && /^\d{4}-\d\d-\d\d$/.test(candidate.value) && /\d/.test(words))
      last = candidate.value;
    return candidate;
  });
}
