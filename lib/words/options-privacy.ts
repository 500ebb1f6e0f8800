import type { Language } from './language.ts';

/** What the settings say of where things are kept, and how much room they take. */
const ko = {
  title: '무엇이 어디에 있나요',
  lines: [
    '저장한 글과 사진, 설정은 이 브라우저 안에만 있습니다. 확장 프로그램을 지우면 함께 지워집니다.',
    '계정도 통계도 없고, 아무것도 저절로 보내지 않습니다. 글을 저장할 때 그 글의 사진을 원래 사이트에서 받고, 연결해 둔 모델에 요약을 맡길 때만 그 글이 그 서버로 갑니다.',
    '사이트 접근 권한은 열린 페이지가 글인지 알아보고 읽기 화면을 펼치는 데, 저장 공간 권한은 글을 저장하는 데만 씁니다.',
  ],
  kept: '이 브라우저에 있는 것',
  settings: '설정과 사이트 규칙',
  articles: (count: string) => `저장한 글 ${count}편`,
  readPosts: (count: string) => `읽은 글 기록 ${count}건`,
  server: '연결한 서버의 주소와 키',
  whole: '합계',
  noServer: '없음',
  toReset: '초기화하기',
  toLibrary: '보관함 열기',
  toServer: '연결 보기',
  forget: '기록 지우기',
  forgotten: '읽은 글 기록을 지웠습니다.',
  refused: '지우지 못했습니다. 다시 시도해 주세요.',
  unmeasured: '지금은 크기를 잴 수 없습니다.',
};

export type OptionsPrivacyWords = typeof ko;

const en: OptionsPrivacyWords = {
  title: 'What is kept where',
  lines: [
    'Saved articles, pictures and settings stay in this browser. Removing the extension removes them too.',
    'No account, no statistics, and nothing is sent on its own. Saving an article fetches its pictures from its own site. Only when you ask a model you connected for a summary does that article go to its server.',
    'Access to sites is used only to tell whether an open page is an article and to show the reading view; storage, only to keep what you save.',
  ],
  kept: 'In this browser',
  settings: 'Settings and site rules',
  articles: (count) => `Saved articles: ${count}`,
  readPosts: (count) => `Record of posts read: ${count}`,
  server: 'Address and key of your server',
  whole: 'Total',
  noServer: 'none',
  toReset: 'Reset',
  toLibrary: 'Open library',
  toServer: 'Connection',
  forget: 'Clear',
  forgotten: 'The record of posts read was cleared.',
  refused: 'This could not be cleared. Please try again.',
  unmeasured: 'The size cannot be measured right now.',
};

export const optionsPrivacyWords: Readonly<Record<Language, OptionsPrivacyWords>> = { ko, en };
