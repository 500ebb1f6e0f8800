import type { Language } from './language.ts';

/** The name of a picture that can be opened; `alt` may be empty. */
export const openImageWords: Readonly<Record<Language, (alt: string) => string>> = {
  ko: (alt) => (alt ? `그림 크게 보기: ${alt}` : '그림 크게 보기'),
  en: (alt) => (alt ? `Open image: ${alt}` : 'Open image'),
};

const ko = {
  title: '그림 크게 보기',
  place: (at: string, of: string) => `${of}장 가운데 ${at}번째`,
  previous: '앞 그림',
  next: '다음 그림',
  larger: '더 크게',
  fitted: '화면에 맞게',
  original: '그림만 새 탭에서 열기',
  close: '그림 닫기',
  missing: '그림을 불러오지 못했습니다.',
};

export type LightboxWords = typeof ko;

const en: LightboxWords = {
  title: 'Image',
  place: (at, of) => `${at} of ${of}`,
  previous: 'Previous image',
  next: 'Next image',
  larger: 'Larger',
  fitted: 'Fit to screen',
  original: 'Open the image alone in a new tab',
  close: 'Close image',
  missing: 'The image could not be loaded.',
};

export const lightboxWords: Readonly<Record<Language, LightboxWords>> = { ko, en };
