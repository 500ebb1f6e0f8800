import type { FailureCode } from '../messages/failure.ts';
import type { Language } from './language.ts';

/** What a reading view may have to say when nothing more can be loaded. */
type PageFailure = Extract<FailureCode, 'extension-updated' | 'part-missing' | 'no-answer' | 'unexpected'>;
type Sentences = Readonly<Record<PageFailure, string>>;

const ko: Sentences = {
  'extension-updated': '판독이 업데이트되었습니다. 페이지를 새로고침해 주세요.',
  'part-missing': '불러오지 못했습니다. 다시 시도해 주세요.',
  'no-answer': '응답이 늦어지고 있습니다. 다시 시도해 주세요.',
  unexpected: '문제가 생겼습니다. 다시 시도해 주세요.',
};

const en: Sentences = {
  'extension-updated': 'Pandok was updated. Please reload the page.',
  'part-missing': 'This could not be loaded. Please try again.',
  'no-answer': 'This is taking too long. Please try again.',
  unexpected: 'Something went wrong. Please try again.',
};

export const pageFailureWords: Readonly<Record<Language, Sentences>> = { ko, en };
