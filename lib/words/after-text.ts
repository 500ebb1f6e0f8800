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
  further: (count: string) => `이 글은 ${count}쪽으로 나뉘어 있습니다.`,
  join: '이어지는 쪽 붙이기',
  joining: '이어지는 쪽을 가져오는 중…',
  joinFailed: '이어지는 쪽을 가져오지 못했습니다. 읽던 글은 그대로입니다.',
  neighbours: '다른 글',
  previous: '이전 글',
  next: '다음 글',
  list: '목록으로',
};

export type AfterTextWords = typeof ko;

const en: AfterTextWords = {
  comments: (count) => (count === '1' ? '1 comment' : `${count} comments`),
  newComments: (count) => `${count} new`,
  anonymous: 'No name',
  bestComment: 'Top',
  byAuthor: 'Author',
  isNew: 'New',
  order: 'Order of comments',
  orders: { page: 'As on the page', best: 'Best first' },
  further: (count) => `This article is split into ${count} pages.`,
  join: 'Add the other pages',
  joining: 'Fetching the other pages…',
  joinFailed: 'The other pages could not be fetched. What you are reading is unchanged.',
  neighbours: 'Other posts',
  previous: 'Previous post',
  next: 'Next post',
  list: 'Back to the list',
};

export const afterTextWords: Readonly<Record<Language, AfterTextWords>> = { ko, en };
