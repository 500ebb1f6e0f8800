import type { Language } from '../../../lib/words/language.ts';
import { markWords } from '../../../lib/words/marks.ts';

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}/;

const noon = (iso: string): number | undefined => {
  const [day] = DAY.exec(iso) ?? [];
  const time = day ? Date.parse(`${day}T12:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

/** Farther than this is told by the date itself. Days. */
const FAR = 366;

/**
 * How far a day is from the day of publication, whose sense it has in the text: `2025-10-30` in a text of 2025-10-31 is
 * `글이 나오기 1일 전`. Undefined for months and years, without a publication day, and for what is more than a year away.
 */
export function distanceWords(
  iso: string,
  published: string | undefined,
  language: Language,
): string | undefined {
  const day = noon(iso);
  const from = noon(published ?? '');
  if (day === undefined || from === undefined) return undefined;
  const days = Math.round((day - from) / DAY_MS);
  if (Math.abs(days) > FAR) return undefined;
  const { sameDay, before, after } = markWords[language].relative;
  if (days === 0) return sameDay;
  const count = Math.abs(days).toLocaleString(language);
  return days < 0 ? before(count) : after(count);
}
