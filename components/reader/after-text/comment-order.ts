import type { Comment } from '../../../lib/model/comment.ts';
import type { CommentOrder } from '../../../lib/settings/settings.ts';

/** A comment with its place on the page. */
export interface Placed {
  readonly comment: Comment;
  readonly index: number;
}

/** Comments with their answers: each begins with one that answers the post itself. */
function threadsOf(comments: readonly Comment[]): Placed[][] {
  const threads: Placed[][] = [];
  comments.forEach((comment, index) => {
    const thread = comment.depth ? threads.at(-1) : undefined;
    if (thread) thread.push({ comment, index });
    else threads.push([{ comment, index }]);
  });
  return threads;
}

/** A page that calls some comments best says more than any count; after it, who was answered most. */
const weight = (thread: readonly Placed[]): number =>
  (thread[0]?.comment.state === 'best' ? 1_000_000 : 0) + thread.length;

/** As the page has them, or the best threads first; answers stay with what they answer. */
export function orderComments(comments: readonly Comment[], order: CommentOrder): Placed[] {
  const threads = threadsOf(comments);
  if (order === 'best') threads.sort((one, other) => weight(other) - weight(one));
  return threads.flat();
}

/** Would it make a difference? */
export const canReorder = (comments: readonly Comment[]): boolean =>
  orderComments(comments, 'best').some(({ index }, place) => index !== place);
