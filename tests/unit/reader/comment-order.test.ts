import { describe, expect, it } from 'vitest';
import { canReorder, orderComments } from '../../../components/reader/after-text/comment-order.ts';
import { newComments } from '../../../components/reader/after-text/new-comments.ts';
import type { Comment } from '../../../lib/model/comment.ts';

const said = (text: string, more: Partial<Comment> = {}): Comment => ({ text, ...more });
const texts = (comments: readonly Comment[], order: 'page' | 'best') =>
  orderComments(comments, order).map(({ comment }) => comment.text);

describe('the order of comments', () => {
  const comments = [
    said('첫 댓글'),
    said('둘째 댓글'),
    said('둘째의 답글', { depth: 1 }),
    said('둘째의 답글의 답글', { depth: 2 }),
    said('베스트 댓글', { state: 'best' }),
  ];

  it('is the page’s, unless the best are wanted first', () => {
    expect(texts(comments, 'page')).toEqual(comments.map(({ text }) => text));
  });

  it('puts what the page calls best first, then who was answered most, and keeps answers with their comment', () => {
    expect(texts(comments, 'best')).toEqual([
      '베스트 댓글',
      '둘째 댓글',
      '둘째의 답글',
      '둘째의 답글의 답글',
      '첫 댓글',
    ]);
  });

  it('is no choice where both orders are the same', () => {
    expect(canReorder(comments)).toBe(true);
    expect(canReorder([said('하나'), said('둘')])).toBe(false);
    expect(canReorder([said('하나', { state: 'best' }), said('둘')])).toBe(false);
  });
});

describe('comments since the last visit', () => {
  const at = Date.parse('2026-03-02T10:00:30+09:00');
  const old = said('아까 있던 말', { published: '2026-03-02T10:00:00+09:00' });
  const fresh = said('방금 온 말', { published: '2026-03-02T11:20:00+09:00' });

  it('are those written after it', () => {
    const found = newComments([old, fresh, old], { at, comments: 2 });
    expect([...found.indexes]).toEqual([1]);
    expect(found.count).toBe(1);
  });

  it('are only counted where they do not say when', () => {
    const found = newComments([said('하나'), said('둘'), said('셋')], { at, comments: 1 });
    expect(found.indexes.size).toBe(0);
    expect(found.count).toBe(2);
  });

  it('are only counted where the times cannot be right', () => {
    expect(newComments([fresh, fresh, fresh], { at, comments: 2 })).toEqual({ indexes: new Set(), count: 1 });
  });

  it('are none at a first visit, or when some were taken away', () => {
    expect(newComments([old, fresh], undefined).count).toBe(0);
    expect(newComments([old], { at, comments: 4 }).count).toBe(0);
  });
});
