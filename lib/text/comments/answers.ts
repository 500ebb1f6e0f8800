import type { Comment } from '../../model/comment.ts';

/** Per comment how many others answer it, at whatever depth: those behind it that stand deeper, up to the next as deep as itself. */
export function countAnswers(comments: readonly Comment[]): number[] {
  const counts = new Array<number>(comments.length).fill(0);
  /** The comments that the present one stands under, outermost first. */
  const above: number[] = [];
  for (const [index, { author, depth = 0 }] of comments.entries()) {
    while (above.length > 0 && (comments[above.at(-1) as number]?.depth ?? 0) >= depth) above.pop();
    for (const place of above) {
      // Who answers oneself adds to the talk, not to the interest of others.
      if (author === undefined || comments[place]?.author !== author)
        counts[place] = (counts[place] as number) + 1;
    }
    above.push(index);
  }
  return counts;
}

/** Per comment the one at the root of its thread, by place. */
export function threadsOf(comments: readonly Comment[]): number[] {
  let root = 0;
  return comments.map(({ depth = 0 }, index) => {
    if (depth === 0) root = index;
    return root;
  });
}
