import type { Language } from './language.ts';

/** What stands over the sentences of a summary: a file of its own, since it is on screen before the rest of its words. */
export const summaryHeading: Readonly<Record<Language, string>> = {
  ko: '판독이 고른 문장',
  en: 'Picked by Pandok',
};
