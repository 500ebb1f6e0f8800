import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/model/comment.ts';
import { digestComments } from '../../../lib/text/comments/digest.ts';

const say = (author: string, text: string, depth = 0): Comment => ({ author, text, depth });

const TALK: readonly Comment[] = [
  say('나무늘보', '주차장이 너무 좁아서 한참 돌았어요.'),
  say('하늘소', '국물은 정말 진하고 맛있더라고요.'),
  say('도라지', '주차장이 좁아서 힘들다는 데 공감합니다.'),
  say('버들치', '일요일 오후에는 문을 닫는 것 같던데 언제 가는 게 좋은가요?'),
  say('하늘소', '두 시 전에 가세요. 세 시면 재료가 떨어집니다.', 1),
  say('민들레', '저는 평일 열한 시에 갔더니 자리가 있었어요.', 1),
  say('나무늘보', '예약도 받던데요.', 1),
  say('모래무지', '주차장 좁아서 다들 길에 대더라고요.'),
  say('두루미', '삭제된 댓글입니다.'),
  say('고라니', '할인 카드는 안 되더라고요.'),
  say('다람쥐', '사진만 봐도 배가 고프네요.'),
];

describe('digestComments', () => {
  it('gives what most others say and what most others answer, the weightiest first', () => {
    expect(digestComments(TALK)).toEqual([
      {
        index: 3,
        text: '일요일 오후에는 문을 닫는 것 같던데 언제 가는 게 좋은가요?',
        reason: 'answered',
        others: 3,
      },
      { index: 0, text: '주차장이 너무 좁아서 한참 돌았어요.', reason: 'agreed', others: 2 },
    ]);
  });

  it('gives nothing for few comments, nor where nobody agrees or answers', () => {
    expect(digestComments(TALK.slice(0, 9))).toEqual([]);
    const strangers = [
      '바다',
      '연필',
      '지붕',
      '고구마',
      '우산',
      '기차',
      '별빛',
      '구두',
      '안경',
      '나침반',
      '소금',
    ];
    expect(digestComments(strangers.map((word, i) => say(`손님${i}`, `${word}${word} ${word}`)))).toEqual([]);
  });

  it('names nobody: no address at the head, no comment about another commenter', () => {
    const named = TALK.map((comment, i) =>
      i === 3 ? { ...comment, text: '@하늘소 일요일에는 언제 가는 게 좋은가요?' } : comment,
    );
    expect(digestComments(named)[0]?.text).toBe('일요일에는 언제 가는 게 좋은가요?');
    const about = TALK.map((comment, i) =>
      i === 3 ? { ...comment, text: '일요일에 하늘소 말고 가 보신 분 있나요?' } : comment,
    );
    expect(digestComments(about).map(({ index }) => index)).not.toContain(3);
  });

  it('does not count a person twice, nor who answers or repeats oneself', () => {
    const alone = TALK.map((comment) => ({ ...comment, author: '나무늘보' }));
    expect(digestComments(alone)).toEqual([]);
  });

  it('passes over what is deleted, and quotes whole sentences of a long comment', () => {
    const long = `주차장이 좁아서 길에 대요. ${'아주 긴 이야기가 이어집니다 '.repeat(20)}`;
    const talk = [say('개구리', long), ...TALK.slice(1)];
    const digest = digestComments(talk);
    expect(digest.map(({ text }) => text)).toContain('주차장이 좁아서 길에 대요.');
    expect(digest.some(({ text }) => text.includes('삭제'))).toBe(false);
  });

  it('takes one comment of a thread', () => {
    const thread = [
      say('개구리', '표는 어디서 사야 하나요?'),
      say('나비', '매표소는 두 곳이 있습니다.', 1),
      say('제비', '동쪽 매표소가 덜 붐벼요.', 2),
      say('참새', '누리집에서도 팔던데요.', 2),
      ...TALK.slice(3),
    ];
    expect(digestComments(thread).map(({ index }) => index)).toEqual([0, 4]);
  });

  it('is fast on a thousand comments', () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      say(`손님${i}`, `주차장이 ${i % 7} 번째로 좁은 곳입니다.`),
    );
    expect(digestComments(many).length).toBeGreaterThan(0);
  });
});
