import type { Language } from './language.ts';

/** What the first-time note, the menu of the reading view and the list of its keys say. */
const ko = {
  noteTitle: '판독이 이 글을 읽기 좋게 펼쳤습니다.',
  note: '원래 페이지는 이 아래에 그대로 있습니다. 다음부터 어떻게 할까요?',
  keepReading: '계속 읽기',
  original: '원문 보기',
  never: '이 사이트에서는 열지 않기',
  always: '이 사이트에서는 항상 열기',
  openings: { auto: '자동으로 열기', button: '작은 단추 두기', request: '눌렀을 때만 열기' },
  markPage: '원문에 표시하기',
  unmarkPage: '원문의 표시 지우기',
  ownHighlights: '내 밑줄과 메모',
  pickBlocks: '글이 잘못 보여요',
  keys: '단축키',
  close: '닫기',
  keyNames: {
    Esc: '원문으로 돌아가기',
    S: '저장',
    X: '이름과 숫자',
    O: '목차',
    A: '보기 설정',
    '+ −': '글자 크게, 작게',
    D: '화면 색 바꾸기',
    M: '표시 바꾸기',
    R: '읽어 주기, 멈추기',
    H: '문장 골라 밑줄 긋기',
    U: '내 밑줄과 메모',
    C: '댓글',
    'P N': '이전 글, 다음 글',
    L: '목록으로',
    B: '본문 직접 고르기',
    '?': '이 목록',
  },
};

export type MenuWords = typeof ko;

const en: MenuWords = {
  noteTitle: 'Pandok opened this article for reading.',
  note: 'The original page is untouched underneath. What should happen from now on?',
  keepReading: 'Keep reading',
  original: 'View original',
  never: 'Never open on this site',
  always: 'Always open on this site',
  openings: {
    auto: 'Open automatically',
    button: 'Show a small button',
    request: 'Open only when I ask',
  },
  markPage: 'Mark the original page',
  unmarkPage: 'Unmark the original page',
  ownHighlights: 'My highlights and notes',
  pickBlocks: 'The text looks wrong',
  keys: 'Keyboard shortcuts',
  close: 'Close',
  keyNames: {
    Esc: 'Back to the original',
    S: 'Save',
    X: 'Names and figures',
    O: 'Outline',
    A: 'Appearance',
    '+ −': 'Larger, smaller text',
    D: 'Change theme',
    M: 'Change marks',
    R: 'Read aloud, pause',
    H: 'Pick a sentence to highlight',
    U: 'My highlights and notes',
    C: 'Comments',
    'P N': 'Previous, next post',
    L: 'Back to the list',
    B: 'Pick the text yourself',
    '?': 'This list',
  },
};

export const menuWords: Readonly<Record<Language, MenuWords>> = { ko, en };
