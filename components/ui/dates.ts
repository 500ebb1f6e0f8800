import type { Language } from '../../lib/words/language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When something was kept, as people say it: `방금`, `3분 전`, `어제`, from a week on the date. Times are epoch ms. */
export function relativeDate(time: number, now: number, language: Language): string {
  const past = Math.max(0, now - time);
  if (past < MINUTE) return language === 'ko' ? '방금' : 'just now';
  const say = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (past < HOUR) return say.format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return say.format(-Math.floor(past / HOUR), 'hour');
  if (past < 7 * DAY) return say.format(-Math.floor(past / DAY), 'day');
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(time);
}
