import type { Comment } from '../../model/comment.ts';
import { countAnswers, threadsOf } from './answers.ts';
import { countAlike, sayTheSame, stemsOf } from './likeness.ts';
import { quotable } from './quotable.ts';

/** One voice among many. `index` is its place in the comments; `text` is a part of it that names nobody. */
export interface DigestEntry {
  readonly index: number;
  readonly text: string;
  /** Why it stands for others: they answered it, or said the like. */
  readonly reason: 'answered' | 'agreed';
  /** How many others. */
  readonly others: number;
}

/** Fewer are read faster than a digest of them. */
const FEWEST = 10;
const ENTRIES = 3;
const FEWEST_ANSWERS = 2;
const FEWEST_AGREEING = 2;
/** Comparing all with all grows with the square. */
const MOST = 300;

/**
 * What is said under a post, where much is said: the comments that drew most answers and those that most others say
 * too, at most three, the weightiest first, none that says what another says or stands in its thread. Empty below ten
 * comments or where nobody agrees or answers.
 * 12 comments, four of them like `주차장이 너무 좁아요` -> that one, `agreed` by 3 others.
 */
export function digestComments(comments: readonly Comment[]): DigestEntry[] {
  if (comments.length < FEWEST) return [];
  const known = comments.slice(0, MOST);
  const answers = countAnswers(known);
  const texts = known.map((comment) => quotable(comment, known));
  const stems = texts.map((text) => stemsOf(text ?? ''));
  const threads = threadsOf(known);
  const alike = countAlike(known, stems);
  const entries = known.flatMap((_, index): DigestEntry[] => {
    const text = texts[index];
    if (text === undefined) return [];
    const agreed = alike[index] ?? 0;
    const answered = answers[index] ?? 0;
    if (agreed >= FEWEST_AGREEING && agreed >= answered)
      return [{ index, text, reason: 'agreed', others: agreed }];
    return answered >= FEWEST_ANSWERS ? [{ index, text, reason: 'answered', others: answered }] : [];
  });
  const chosen: DigestEntry[] = [];
  for (const entry of entries.sort((a, b) => b.others - a.others || a.index - b.index)) {
    if (chosen.length === ENTRIES) break;
    const said = stems[entry.index] ?? new Set<string>();
    const heard = chosen.some(
      ({ index }) => sayTheSame(stems[index] ?? new Set(), said) || threads[index] === threads[entry.index],
    );
    if (!heard) chosen.push(entry);
  }
  return chosen;
}
