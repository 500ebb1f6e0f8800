import type { Language } from './language.ts';

const ko = {
  saved: '저장됨',
  read: '읽음',
  fresh: (count: number) => `새 댓글 ${count}개`,
  save: '저장',
  saving: '저장하는 중',
  saveRow: (title: string) => `저장하기 · ${title}`,
  savedNow: (title: string) => `저장했습니다 · ${title}`,
  summary: (saved: number, read: number, fresh: number) =>
    `판독 · 저장한 글 ${saved}개, 읽은 글 ${read}개, 새 댓글이 달린 글 ${fresh}개`,
  list: '이 목록의 글',
  close: '닫기',
};

export type RowMarkWords = typeof ko;

const en: RowMarkWords = {
  saved: 'Saved',
  read: 'Read',
  fresh: (count) => (count === 1 ? '1 new comment' : `${count} new comments`),
  save: 'Save',
  saving: 'Saving',
  saveRow: (title) => `Save · ${title}`,
  savedNow: (title) => `Saved · ${title}`,
  summary: (saved, read, fresh) => `Pandok · ${saved} saved, ${read} read, ${fresh} with new comments`,
  list: 'Posts in this list',
  close: 'Close',
};

export const rowMarkWords: Readonly<Record<Language, RowMarkWords>> = { ko, en };
