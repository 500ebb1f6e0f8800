import type { Language } from './language.ts';

/** What an empty library says in the place of an article. */
const ko = {
  title: '읽을 글을 모아 두는 곳',
  ways: [
    ['읽기 화면에서', '위쪽 막대의 ‘저장’을 누르면 본문과 사진, 요약이 함께 남습니다.'],
    ['팝업에서', '도구 모음의 판독을 누르고 ‘저장’을 고릅니다.'],
    ['링크와 글자에서', '마우스 오른쪽 단추를 누르면 링크가 가리키는 글이나 고른 구절을 저장할 수 있습니다.'],
  ],
  bring: '다른 기기에서 내보낸 파일이 있으면 그대로 가져올 수 있습니다.',
  bringButton: '파일 가져오기',
};

const en: typeof ko = {
  title: 'A place for what you want to read',
  ways: [
    ['While reading', 'Press “Save” in the bar at the top. Text, pictures and summary are kept together.'],
    ['From the popup', 'Press Pandok in the toolbar, then “Save”.'],
    [
      'From a link or a passage',
      'Right-click to save the article behind a link, or the passage you selected.',
    ],
  ],
  bring: 'A file exported on another device can be imported as it is.',
  bringButton: 'Import a file',
};

export const firstTimeWords: Readonly<Record<Language, typeof ko>> = { ko, en };
