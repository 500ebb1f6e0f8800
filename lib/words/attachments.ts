import type { Language } from './language.ts';

/** The files that a post carries. Functions take numbers already written for the language. */
const ko = {
  files: (count: string) => `첨부파일 ${count}개`,
  kinds: {
    document: '문서',
    sheet: '스프레드시트',
    slides: '발표 자료',
    picture: '그림',
    sound: '음성',
    film: '동영상',
    archive: '압축 파일',
    other: '파일',
  },
  newTab: '새 탭에서 열림',
  onPage: '원문 페이지에서 받을 수 있습니다',
};

export type AttachmentWords = typeof ko;

const en: AttachmentWords = {
  files: (count) => (count === '1' ? '1 attached file' : `${count} attached files`),
  kinds: {
    document: 'Document',
    sheet: 'Spreadsheet',
    slides: 'Slides',
    picture: 'Picture',
    sound: 'Audio',
    film: 'Video',
    archive: 'Archive',
    other: 'File',
  },
  newTab: 'opens in a new tab',
  onPage: 'Download it from the original page',
};

export const attachmentWords: Readonly<Record<Language, AttachmentWords>> = { ko, en };
