import type { Language } from './language.ts';

/** What the small button on articles, and its menu, say. */
const ko = {
  group: '판독',
  open: '읽기 화면으로 보기',
  moreHint: '화살표 키로도 옮길 수 있습니다',
  more: '이 단추 바꾸기',
  hideHere: '이 글에서 숨기기',
  neverHere: '이 사이트에는 두지 않기',
  otherSide: '반대쪽으로 옮기기',
  automatic: '단추 없이 자동으로 열기',
  notOpened: '열지 못했습니다. 페이지를 새로고침한 뒤 다시 눌러 주세요.',
  notChanged: '바꾸지 못했습니다. 다시 눌러 주세요.',
};

export type SmallButtonWords = typeof ko;

const en: SmallButtonWords = {
  group: 'Pandok',
  open: 'Open the reading view',
  moreHint: 'The arrow keys move it too',
  more: 'Change this button',
  hideHere: 'Hide on this page',
  neverHere: 'Never on this site',
  otherSide: 'Move to the other side',
  automatic: 'Open automatically instead',
  notOpened: 'This did not open. Reload the page and press again.',
  notChanged: 'This could not be changed. Please press again.',
};

export const smallButtonWords: Readonly<Record<Language, SmallButtonWords>> = { ko, en };
