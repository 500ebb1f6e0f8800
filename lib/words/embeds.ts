import type { Language } from './language.ts';

const ko = {
  play: '여기서 재생',
  show: '여기서 펼치기',
  open: (service: string) => `${service}에서 열기`,
  openFile: '파일만 새 탭에서 열기',
  connects: (service: string) => `누르면 ${service}에 연결됩니다.`,
  connectsHere: '누르면 이 사이트에서 불러옵니다.',
  player: (service: string) => `${service} 재생기`,
  broken: '재생하지 못했습니다. 링크로 열어 주세요.',
};

export type EmbedWords = typeof ko;

const en: EmbedWords = {
  play: 'Play here',
  show: 'Show here',
  open: (service) => `Open on ${service}`,
  openFile: 'Open just the file in a new tab',
  connects: (service) => `Pressing this connects you to ${service}.`,
  connectsHere: 'Pressing this loads it from the site.',
  player: (service) => `${service} player`,
  broken: 'This could not be played. Please use the link.',
};

export const embedWords: Readonly<Record<Language, EmbedWords>> = { ko, en };
