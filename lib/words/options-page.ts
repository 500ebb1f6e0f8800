import type { Language } from './language.ts';

/** The frame of the settings page: its parts, the search in it, and what is not a single choice. */
const ko = {
  search: '설정에서 찾기',
  found: (count: number) => `${count}가지를 찾았습니다.`,
  foundNone: (query: string) => `‘${query}’에 맞는 설정이 없습니다.`,
  clearSearch: '모두 보기',
  parts: '설정 분류',
  part: {
    reading: '읽기 화면',
    opening: '열기와 사이트 규칙',
    marks: '숫자와 이름',
    summary: '요약',
    library: '보관함과 백업',
    keys: '단축키',
    language: '언어',
    privacy: '개인정보',
    file: '설정 파일과 초기화',
  },
  commentOrder: {
    label: '댓글 순서',
    hint: '',
    choices: { page: '원문 순서', best: '공감과 답글 많은 순' },
  },
  outline: {
    label: '목차',
    hint: '글 옆에 자리가 있을 때 목차를 펴 둡니다.',
    choices: { on: '펴기', off: '접기' },
  },
  exportFile: '설정 내보내기',
  importFile: '설정 가져오기',
  fileTitle: '설정 파일',
  fileHint: '모든 설정과 규칙을 파일 하나로 옮깁니다. 저장한 글과 서버의 키는 들어가지 않습니다.',
  imported: '파일의 설정으로 바꿨습니다.',
  wrongFile: {
    'not-ours': '판독에서 내보낸 설정 파일이 아닙니다. 바뀐 것은 없습니다.',
    newer: '더 새로운 판독이 만든 파일입니다. 판독을 업데이트한 뒤 다시 가져와 주세요. 바뀐 것은 없습니다.',
  },
  resetTitle: '처음으로 되돌리기',
  resetHint: '설정과 사이트 규칙을 모두 처음으로 되돌립니다. 저장한 글은 그대로 있습니다.',
  reset: '설정 초기화',
  welcome: '처음 안내 다시 보기',
  whatsNew: '새로워진 점',
  wasReset: '설정을 처음으로 되돌렸습니다.',
  broughtBack: '이전 설정으로 되돌렸습니다.',
};

export type OptionsPageWords = typeof ko;

const en: OptionsPageWords = {
  search: 'Search the settings',
  found: (count) => `${count} ${count === 1 ? 'setting' : 'settings'} found.`,
  foundNone: (query) => `No setting matches “${query}”.`,
  clearSearch: 'Show all',
  parts: 'Parts of the settings',
  part: {
    reading: 'Reading view',
    opening: 'Opening and site rules',
    marks: 'Figures and names',
    summary: 'Summary',
    library: 'Library and backup',
    keys: 'Keyboard',
    language: 'Language',
    privacy: 'Privacy',
    file: 'Settings file and reset',
  },
  commentOrder: {
    label: 'Order of comments',
    hint: '',
    choices: { page: 'As on the page', best: 'Best first' },
  },
  outline: {
    label: 'Outline',
    hint: 'Keeps the outline open when there is room beside the text.',
    choices: { on: 'Open', off: 'Closed' },
  },
  exportFile: 'Export settings',
  importFile: 'Import settings',
  fileTitle: 'Settings file',
  fileHint: 'All settings and rules in one file. Saved articles and server keys are not included.',
  imported: 'The settings were replaced with those in the file.',
  wrongFile: {
    'not-ours': 'This is not a settings file exported by Pandok. Nothing was changed.',
    newer: 'A newer Pandok made this file. Update Pandok, then import it again. Nothing was changed.',
  },
  resetTitle: 'Start over',
  resetHint: 'Puts all settings and site rules back to how they were at first. Saved articles stay.',
  reset: 'Reset the settings',
  welcome: 'Show the introduction again',
  whatsNew: 'What’s new',
  wasReset: 'All settings were reset.',
  broughtBack: 'Your earlier settings are back.',
};

export const optionsPageWords: Readonly<Record<Language, OptionsPageWords>> = { ko, en };
