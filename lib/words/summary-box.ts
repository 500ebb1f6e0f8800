import type { Language } from './language.ts';

/** The little that a summary says in its bare form. */
const ko = {
  picked: '판독이 이 글에서 고른 문장',
  share: (percent: string) => `본문의 ${percent}`,
  goTo: '본문에서 보기',
};

export type SummaryBoxWords = typeof ko;

const en: SummaryBoxWords = {
  picked: 'Picked by Pandok',
  share: (percent) => `${percent} of the text`,
  goTo: 'Show in the text',
};

export const summaryBoxWords: Readonly<Record<Language, SummaryBoxWords>> = { ko, en };
