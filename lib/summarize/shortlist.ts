import type { Candidate, Draft } from './draft.ts';
import { TermIds } from './terms.ts';

/** Comparing all with all grows with the square: more than this many are never compared. */
const MOST = 120;

/** A long article cut to its most likely candidates: the early ones and those that speak of the title. Document order. */
export function shortlist(draft: Draft, title: string): Draft {
  const { candidates } = draft;
  if (candidates.length <= MOST) return draft;
  const terms = new TermIds();
  const wanted = new Set(terms.of(title));
  const worth = new Map<Candidate, number>();
  for (const candidate of candidates) {
    const shared = wanted.size
      ? new Set(terms.of(candidate.text).filter((term) => wanted.has(term))).size / wanted.size
      : 0;
    worth.set(
      candidate,
      2 * shared + (1 - candidate.place / Math.max(1, draft.full)) - (candidate.fragment ? 1 : 0),
    );
  }
  const best = [...candidates].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, MOST);
  return { ...draft, candidates: best.sort((a, b) => a.start - b.start) };
}
