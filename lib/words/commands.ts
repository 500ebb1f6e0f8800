import type { Language } from './language.ts';

/** What the reading view says of what was just done. Functions take numbers already written for the language. */
const ko = {
  savedAll: '보관함에 저장했습니다.',
  savedWithout: (images: string) => `저장했습니다. 사진 ${images}장은 가져오지 못했습니다.`,
  size: (pixels: string) => `글자 크기 ${pixels}`,
  theme: {
    auto: '화면 색: 기기 설정',
    light: '화면 색: 밝게',
    sepia: '화면 색: 세피아',
    grey: '화면 색: 회색',
    dark: '화면 색: 어둡게',
    black: '화면 색: 검정',
    contrast: '화면 색: 고대비',
  },
  marks: { key: '표시: 핵심만', all: '표시: 모두', none: '표시: 끔' },
  notMarked: '원문에서 이 글을 찾지 못해 표시하지 못했습니다.',
  nowOpening: {
    'always-here': '이 사이트에서는 자동으로 엽니다.',
    auto: '이제 글을 만나면 자동으로 엽니다.',
    button: '이제 글에 작은 단추만 둡니다.',
    request: '이제 눌렀을 때만 엽니다. 도구 모음의 판독 단추로 여세요.',
  },
};

export type CommandWords = typeof ko;

const en: CommandWords = {
  savedAll: 'Saved to your library.',
  savedWithout: (images) =>
    `Saved. ${images} ${images === '1' ? 'picture' : 'pictures'} could not be fetched.`,
  size: (pixels) => `Text size ${pixels}`,
  theme: {
    auto: 'Theme: same as the device',
    light: 'Theme: light',
    sepia: 'Theme: sepia',
    grey: 'Theme: grey',
    dark: 'Theme: dark',
    black: 'Theme: black',
    contrast: 'Theme: high contrast',
  },
  marks: { key: 'Marks: key ones', all: 'Marks: all', none: 'Marks: none' },
  notMarked: 'The text was not found on the original page, so nothing was marked.',
  nowOpening: {
    'always-here': 'Articles on this site now open automatically.',
    auto: 'Articles now open automatically.',
    button: 'Articles now get a small button.',
    request: 'Articles now open only when you ask, with Pandok’s toolbar button.',
  },
};

export const commandWords: Readonly<Record<Language, CommandWords>> = { ko, en };
