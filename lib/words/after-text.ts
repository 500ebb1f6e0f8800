import type { Language } from './language.ts';

/** What stands under an article. Functions take numbers already written for the language. */
const ko = {
  comments: (count: string) => `댓글 ${count}개`,
  newComments: (count: string) => `새 댓글 ${count}개`,
  anonymous: '이름 없음',
  bestComment: '베스트',
  byAuthor: '글쓴이',
  isNew: '새 댓글',
  order: '댓글 순서',
  orders: { page: '원문 순서', best: '공감과 답글 많은 순' },
  neighbours: '다른 글',
  previous: '이전 글',
  next: '다음 글',
  list: '목록으로',
};

export type AfterTextWords = typeof ko;

const en: AfterTextWords = {
  comments: (count) => `Comments: ${count}`,
  newComments: (count) => `${count} new`,
  anonymous: 'No name',
  bestComment: 'Top',
  byAuthor: 'Author',
  isNew: 'New',
  order: 'Order of comments',
  orders: { page: 'As on the page', best: 'Best first' },
  neighbours: 'Other posts',
  previous: 'Previous post',
  next: 'Next post',
  list: 'Back to the list',
};

export const afterTextWords: Readonly<Record<Language, AfterTextWords>> = { ko, en };
