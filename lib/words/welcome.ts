import type { Language } from './language.ts';

/** What the first page says, once after the installation and whenever it is asked for. */
const ko = {
  title: '판독을 시작합니다',
  heading: '게시글과 기사를 또렷하게',
  lead: '판독은 게시글과 기사에서 글만 남기고, 중요한 숫자와 이름을 짚고, 세 문장으로 줄여 줍니다. 모두 이 기기 안에서 합니다.',
  pictures: [
    {
      name: '글만 남깁니다',
      text: '메뉴와 광고, 다른 글 목록을 치웁니다. Esc를 누르면 원래 페이지가 그 자리에 그대로 있습니다.',
    },
    {
      name: '숫자와 이름을 짚습니다',
      text: '누르면 풀어서 보여 줍니다. ‘26만 장’은 몇 장인지, ‘지난 31일’은 언제인지, ‘황 대표’는 누구인지.',
    },
    {
      name: '줄이고, 간직합니다',
      text: '글 속의 세 문장으로 요약하고, 저장한 글은 사진까지 남아 인터넷 없이도 열립니다.',
    },
  ],
  choose: '글을 만나면 어떻게 할까요?',
  chooseHint: '나중에 설정에서 바꿀 수 있고, 사이트마다 다르게 둘 수 있습니다.',
  openings: {
    auto: ['자동으로 열기', '글이 확실할 때 읽기 화면을 바로 펼칩니다.'],
    button: ['작은 단추 두기', '글 위에 작은 단추만 두고, 누르면 읽기 화면을 펼칩니다.'],
    request: ['눌렀을 때만 열기', '도구 모음의 판독 단추나 단축키로 엽니다.'],
  },
  refused: '브라우저가 설정을 저장하지 못했습니다. 다시 시도해 주세요.',
  try: '견본 글 읽어 보기',
  tryHint: '판독이 지은 짧은 글로 읽기 화면을 미리 봅니다.',
  notLoaded: '견본 글을 펼치지 못했습니다. 다시 눌러 주세요.',
  privacy: '개인정보',
  access: '사이트를 읽을 권한이 꺼져 있어, 지금은 판독 단추를 누른 페이지만 읽습니다.',
  allow: '모든 사이트에서 읽기 허용',
  settings: '설정 열기',
  library: '보관함 열기',
};

export type WelcomeWords = typeof ko;

const en: WelcomeWords = {
  title: 'Welcome to Pandok',
  heading: 'Board posts and articles, made clear',
  lead: 'Pandok strips a post or an article down to its text, marks the figures and names that matter, and sums it up in three sentences. All of it on this device.',
  pictures: [
    {
      name: 'Only the text stays',
      text: 'Menus, ads and lists of other posts go. Press Esc and the page is back, just as it was.',
    },
    {
      name: 'Figures and names stand out',
      text: 'Press one to see what it means: “2.6 million” in digits, the date of “last Friday”, who “Ms Han” is.',
    },
    {
      name: 'Summed up, and kept',
      text: 'Three of the article’s own sentences sum it up. Saved articles keep their pictures and open offline.',
    },
  ],
  choose: 'What should happen on an article?',
  chooseHint: 'You can change this in the settings at any time, and set single sites differently.',
  openings: {
    auto: ['Open automatically', 'When Pandok is sure of an article, the reading view opens at once.'],
    button: ['Show a small button', 'A small button waits on the article; press it to read.'],
    request: ['Open only when I ask', 'With the Pandok button in the toolbar, or its shortcut.'],
  },
  refused: 'The browser could not store the settings. Please try again.',
  try: 'Read a sample article',
  tryHint: 'A short text of our own, to try the reading view.',
  notLoaded: 'The sample could not be opened. Please press again.',
  privacy: 'Privacy',
  access: 'Access to sites is turned off, so Pandok reads a page only after you press its button there.',
  allow: 'Allow reading on all sites',
  settings: 'Open the settings',
  library: 'Open the library',
};

export const welcomeWords: Readonly<Record<Language, WelcomeWords>> = { ko, en };
