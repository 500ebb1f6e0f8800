import type { Language } from './language.ts';

/** What stands under an article. Functions take numbers already written for the language. */
const ko = {
  comments: (count: string) => `댓글 ${count}개`,
  anonymous: '이름 없음',
  bestComment: '베스트',
  neighbours: '다른 글',
  previous: '이전 글',
  next: '다음 글',
  list: '목록으로',
};

export type AfterTextWords = typeof ko;

const en: AfterTextWords = {
  comments: (count) => `Comments: ${count}`,
  anonymous: 'No name',
  bestComment: 'Top',
  neighbours: 'Other posts',
  previous: 'Previous post',
  next: 'Next post',
  list: 'Back to the list',
};

export const afterTextWords: Readonly<Record<Language, AfterTextWords>> = { ko, en };
