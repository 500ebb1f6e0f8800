import type { SavedItem } from '../../lib/model/saved-item.ts';

/** Characters a minute without white space: Korean as in reading-time.ts; English 238 words of 4.5 letters. */
const HANGUL = 500;
const LATIN = 1070;

/** Whole minutes, at least 1, of an article whose text is not at hand. 1,500 Korean characters -> 3. */
export function minutesOfItem({ length, language }: SavedItem): number {
  const dense = !language || /^(ko|ja|zh)/i.test(language);
  return Math.max(1, Math.round(length / (dense ? HANGUL : LATIN)));
}
