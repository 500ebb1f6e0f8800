import type { Language } from '../../lib/words/language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Formats {
  readonly ago: Intl.RelativeTimeFormat;
  readonly day: Intl.DateTimeFormat;
}

/** Made once: a tenth of a millisecond each, for every row that scrolls by, is what a frame has to spare. */
const formats = new Map<Language, Formats>();

function formatsFor(language: Language): Formats {
  const known = formats.get(language);
  if (known) return known;
  const made = {
    ago: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    day: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }),
  };
  formats.set(language, made);
  return made;
}

/** When something was kept, as people say it: `방금`, `3분 전`, `어제`, from a week on the date. Times are epoch ms. */
export function relativeDate(time: number, now: number, language: Language): string {
  const past = Math.max(0, now - time);
  if (past < MINUTE) return language === 'ko' ? '방금' : 'just now';
  const { ago, day } = formatsFor(language);
  if (past < HOUR) return ago.format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return ago.format(-Math.floor(past / HOUR), 'hour');
  if (past < 7 * DAY) return ago.format(-Math.floor(past / DAY), 'day');
  return day.format(time);
}
