import type { Language } from './language.ts';

const ko = {
  'open-reader': '읽기 화면으로 열기',
  'save-page': '이 글 저장하기',
  'save-link': '링크한 글 저장하기',
  'save-selection': '고른 부분 저장하기',
  saving: '저장하는 중입니다…',
  saved: (title: string) => `저장했습니다 · ${title}`,
};

export type ContextMenuWords = typeof ko;

const en: ContextMenuWords = {
  'open-reader': 'Open the reading view',
  'save-page': 'Save this article',
  'save-link': 'Save the linked article',
  'save-selection': 'Save the selection',
  saving: 'Saving…',
  saved: (title) => `Saved · ${title}`,
};

export const contextMenuWords: Readonly<Record<Language, ContextMenuWords>> = { ko, en };
