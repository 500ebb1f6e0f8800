import type { Language } from './language.ts';

/** What the address bar says after the keyword. */
const ko = {
  hint: '보관함에서 찾을 낱말을 적으세요',
  search: (words: string) => `보관함에서 ‘${words}’ 찾기`,
  refused: '지금은 보관함을 열 수 없습니다',
};

export type OmniboxWords = typeof ko;

const en: OmniboxWords = {
  hint: 'Type words to find in the library',
  search: (words) => `Search the library for “${words}”`,
  refused: 'The library cannot be opened right now',
};

export const omniboxWords: Readonly<Record<Language, OmniboxWords>> = { ko, en };
