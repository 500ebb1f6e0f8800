import type { Language } from './language.ts';

/** The name of a picture that can be opened; `alt` may be empty. */
export const openImageWords: Readonly<Record<Language, (alt: string) => string>> = {
  ko: (alt) => (alt ? `사진 크게 보기: ${alt}` : '사진 크게 보기'),
  en: (alt) => (alt ? `Enlarge picture: ${alt}` : 'Enlarge picture'),
};

const ko = {
  title: '사진 크게 보기',
  place: (at: string, of: string) => `${of}장 가운데 ${at}번째`,
  previous: '이전 사진',
  next: '다음 사진',
  larger: '더 크게',
  fitted: '화면에 맞게',
  original: '사진만 새 탭에서 열기',
  close: '사진 닫기',
  missing: '사진을 불러오지 못했습니다.',
};

export type LightboxWords = typeof ko;

const en: LightboxWords = {
  title: 'Picture',
  place: (at, of) => `${at} of ${of}`,
  previous: 'Previous picture',
  next: 'Next picture',
  larger: 'Larger',
  fitted: 'Fit to screen',
  original: 'Open just the picture in a new tab',
  close: 'Close picture',
  missing: 'The picture could not be loaded.',
};

export const lightboxWords: Readonly<Record<Language, LightboxWords>> = { ko, en };
