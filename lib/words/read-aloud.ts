import type { Language } from './language.ts';

const ko = {
  player: '읽어 주기',
  earlier: '이전 문장',
  later: '다음 문장',
  play: '이어 읽기',
  pause: '멈추기',
  again: '처음부터 다시',
  close: '그만 읽기',
  left: (minutes: string) => `약 ${minutes}분 남음`,
  lastMinute: '곧 끝납니다',
  finished: '다 읽었습니다.',
  back: '읽는 곳으로',
  rate: '빠르기',
  times: (rate: string) => `${rate}배`,
  voice: '목소리',
  network: (name: string) => `${name} · 인터넷`,
  noVoice:
    '이 기기에는 이 글의 언어로 읽어 줄 목소리가 없습니다. 기기 설정에서 목소리를 추가하면 읽어 드립니다.',
  onlyNetwork:
    '이 기기에는 이 언어의 목소리가 없습니다. 인터넷 목소리를 고르면 읽는 문장이 그 목소리의 회사로 갑니다.',
  choose: '목소리 고르기',
  broken: '목소리가 끊겼습니다. 다시 누르면 이 문장부터 이어 읽습니다.',
  paused: '멈췄습니다.',
};

export type ReadAloudWords = typeof ko;

const en: ReadAloudWords = {
  player: 'Read aloud',
  earlier: 'Previous sentence',
  later: 'Next sentence',
  play: 'Resume',
  pause: 'Pause',
  again: 'Read again from the start',
  close: 'Stop reading',
  left: (minutes) => `About ${minutes} min left`,
  lastMinute: 'Nearly done',
  finished: 'Finished.',
  back: 'Follow again',
  rate: 'Speed',
  times: (rate) => `${rate}×`,
  voice: 'Voice',
  network: (name) => `${name} · online`,
  noVoice:
    'This device has no voice for the language of this text. Add one in the device’s settings to have it read to you.',
  onlyNetwork:
    'This device has no voice for this language. With an online voice, the sentences go to the company behind it.',
  choose: 'Choose a voice',
  broken: 'The voice was cut off. Press again to go on from this sentence.',
  paused: 'Paused.',
};

export const readAloudWords: Readonly<Record<Language, ReadAloudWords>> = { ko, en };
