import type { Comment } from '../../../lib/model/comment.ts';
import type { LastVisit } from '../../../lib/model/last-visit.ts';

/** What came since a visit: which comments, as far as they say when they were written, and how many at least. */
export interface NewComments {
  readonly indexes: ReadonlySet<number>;
  readonly count: number;
}

/** Boards give times to the minute: one written in the minute of the visit was there. */
const MINUTE_MS = 60_000;

export function newComments(comments: readonly Comment[], last: LastVisit | undefined): NewComments {
  if (!last) return { indexes: new Set(), count: 0 };
  const since = last.at + MINUTE_MS;
  const later = comments.flatMap(({ published }, index) =>
    published && Date.parse(published) >= since ? [index] : [],
  );
  const more = Math.max(0, comments.length - last.comments);
  // A time that the page shows in another zone would call all of them new, or none: then only the count is told.
  const indexes = new Set(later.length <= more ? later : []);
  return { indexes, count: more };
}
