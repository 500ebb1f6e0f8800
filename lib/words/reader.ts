import type { Language } from './language.ts';

/** What the reading view says. Functions take numbers already written for the language. */
const ko = {
  view: '판독 읽기 화면',
  bar: '읽기 도구',
  original: '원문 보기',
  originalLink: '원문',
  pick: '본문 직접 고르기',
  modified: (date: string) => `수정 ${date}`,
  close: '닫기',
  save: '저장',
  saving: '저장하는 중',
  saved: '저장됨',
  again: '다시 시도',
  listen: '읽어 주기',
  xRay: '이름과 숫자',
  outline: '목차',
  appearance: '보기 설정',
  more: '더 보기',
  loading: '글을 읽는 중',
  reload: '새로고침',
  readingTime: (minutes: string) => `읽는 데 약 ${minutes}분`,
  table: '표',
};

export type ReaderWords = typeof ko;

const en: ReaderWords = {
  view: 'Pandok reading view',
  bar: 'Reading tools',
  original: 'View original',
  originalLink: 'Original',
  pick: 'Pick the text yourself',
  modified: (date: string) => `Updated ${date}`,
  close: 'Close',
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved',
  again: 'Try again',
  listen: 'Read aloud',
  xRay: 'Names and figures',
  outline: 'Outline',
  appearance: 'Appearance',
  more: 'More',
  loading: 'Reading the page',
  reload: 'Reload',
  readingTime: (minutes) => `${minutes} min read`,
  table: 'Table',
};

export const readerWords: Readonly<Record<Language, ReaderWords>> = { ko, en };
