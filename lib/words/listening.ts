import type { Language } from './language.ts';

/** What the popup says of what a tab reads aloud. */
const ko = {
  listen: '읽어 주기',
  reading: { article: '본문을 읽어 주고 있습니다.', summary: '요약을 읽어 주고 있습니다.' },
  paused: { article: '본문 읽기를 멈췄습니다.', summary: '요약 읽기를 멈췄습니다.' },
  silent: '읽어 줄 수 없습니다.',
  where: { view: '이 탭의 읽기 화면', page: '이 탭' },
  otherTab: '다른 탭',
  goTo: '그 탭으로',
  place: (at: number, count: number) => `${count}문장 중 ${at}번째`,
  onlyNetwork:
    '이 기기에는 이 언어의 목소리가 없습니다. 인터넷 목소리는 읽기 화면에서 ‘읽어 주기’를 눌러 고를 수 있습니다.',
};

export type ListeningWords = typeof ko;

const en: ListeningWords = {
  listen: 'Read aloud',
  reading: { article: 'Reading the article aloud.', summary: 'Reading the summary aloud.' },
  paused: { article: 'The article is paused.', summary: 'The summary is paused.' },
  silent: 'This cannot be read aloud.',
  where: { view: 'In this tab’s reading view', page: 'In this tab' },
  otherTab: 'In another tab',
  goTo: 'Go to that tab',
  place: (at, count) => `${at} of ${count}`,
  onlyNetwork:
    'This device has no voice for this language. Press “Read aloud” in the reading view to choose an online voice.',
};

export const listeningWords: Readonly<Record<Language, ListeningWords>> = { ko, en };
