import type { Language } from './language.ts';

/** Said when the further pages of an article stand behind its first. */
export const joinedWords: Readonly<Record<Language, string>> = {
  ko: '이어지는 쪽을 모두 붙였습니다.',
  en: 'All pages are here now.',
};
