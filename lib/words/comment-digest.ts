import type { Language } from './language.ts';

/** What the digest of the comments says. Functions take numbers already written for the language. */
const ko = {
  title: '댓글에서 많이 나온 말',
  answered: (others: string) => `다른 사람의 답글 ${others}개`,
  agreed: (others: string) => `비슷한 댓글 ${others}개`,
  goTo: '이 댓글로 가기',
};

export type CommentDigestWords = typeof ko;

const en: CommentDigestWords = {
  title: 'What comes up in the comments',
  answered: (others) => (others === '1' ? '1 reply from others' : `${others} replies from others`),
  agreed: (others) => (others === '1' ? '1 similar comment' : `${others} similar comments`),
  goTo: 'Go to this comment',
};

export const commentDigestWords: Readonly<Record<Language, CommentDigestWords>> = { ko, en };
