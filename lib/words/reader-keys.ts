import type { Language } from './language.ts';

const ko = {
  title: '단축키',
  close: '닫기',
  names: {
    Esc: '원문으로 돌아가기',
    S: '저장',
    '+ −': '글자 크게, 작게',
    X: '이름과 숫자 보기',
    M: '표시 바꾸기',
    D: '화면 색 바꾸기',
    B: '본문 직접 고르기',
    '?': '이 목록',
  },
};

export type KeyWords = typeof ko;

const en: KeyWords = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  names: {
    Esc: 'Back to the original',
    S: 'Save',
    '+ −': 'Larger, smaller text',
    X: 'Names and figures',
    M: 'Change marks',
    D: 'Change theme',
    B: 'Pick the text yourself',
    '?': 'This list',
  },
};

export const keyWords: Readonly<Record<Language, KeyWords>> = { ko, en };
