import type { DemoComment, DemoPost } from './post.ts';

const written = new Map<number, DemoComment[]>();

/** Writes a comment under a post, as a visitor would: it stays until the board stops. */
export function writeComment(post: number, comment: Omit<DemoComment, 'id' | 'depth'>): void {
  const before = written.get(post) ?? [];
  written.set(post, [...before, { ...comment, id: 9000 + before.length, depth: 0 }]);
}

/** A post with what visitors wrote under it since the board began. */
export function withWritten(post: DemoPost): DemoPost {
  const added = written.get(post.id);
  return added ? { ...post, comments: [...(post.comments ?? []), ...added] } : post;
}
