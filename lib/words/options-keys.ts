import type { Language } from './language.ts';

/** What the settings say of shortcuts. */
const ko = {
  everywhere: '브라우저 어디에서나',
  everywhereHint: '다른 프로그램이나 편집기와 겹치면 브라우저에서 바꿀 수 있습니다.',
  /** By the names of the manifest. */
  commands: {
    _execute_action: '판독 열기',
    'toggle-reader': '읽기 화면 열고 닫기',
    'save-page': '이 글 저장하기',
    'open-library': '보관함 열기',
    'open-beside': '페이지 옆에 열기',
  } as Readonly<Record<string, string>>,
  none: '없음',
  change: '단축키 바꾸기',
  addressBar: '주소창에 pd와 찾을 낱말을 적으면 보관함에서 찾습니다.',
  reading: '읽기 화면에서',
  popup: '팝업에서',
  popupKeys: { '1': '이 페이지', '2': '보관함', '↑ ↓': '글 사이 옮기기', 'Ctrl+Z': '되돌리기' },
  library: '보관함에서',
};

export type OptionsKeysWords = typeof ko;

const en: OptionsKeysWords = {
  everywhere: 'Anywhere in the browser',
  everywhereHint: 'If one clashes with another program, you can change it in the browser.',
  commands: {
    _execute_action: 'Open Pandok',
    'toggle-reader': 'Open or close the reading view',
    'save-page': 'Save this article',
    'open-library': 'Open the library',
    'open-beside': 'Open beside the page',
  },
  none: 'none',
  change: 'Change shortcuts',
  addressBar: 'Type pd and a few words in the address bar to search the library.',
  reading: 'In the reading view',
  popup: 'In the popup',
  popupKeys: { '1': 'This page', '2': 'Library', '↑ ↓': 'Move between articles', 'Ctrl+Z': 'Undo' },
  library: 'In the library',
};

export const optionsKeysWords: Readonly<Record<Language, OptionsKeysWords>> = { ko, en };
