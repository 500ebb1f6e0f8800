import type { Language } from '../../lib/words/language.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}):(\d{2}))?/;

/**
 * `2025-10-31T09:30:00+09:00` -> `2025년 10월 31일 오전 9:30`: the clock of the place where it was published, as the
 * page shows it; a time given in UTC is shown by the reader's own clock. '' when it is no date.
 */
export function publishedWords(iso: string, language: Language): string {
  const ownClock = iso.endsWith('Z');
  const time = new Date(
    ownClock ? iso : `${iso.replace(/[+-]\d{2}:?\d{2}$/, '')}${iso.includes('T') ? 'Z' : ''}`,
  );
  if (Number.isNaN(time.getTime())) return '';
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(iso.includes('T') ? { timeStyle: 'short' } : {}),
    ...(ownClock ? {} : { timeZone: 'UTC' }),
  }).format(time);
}

/** A date in a text, as exact as it is: `2025-10` -> `2025년 10월`, `2025-10-31` -> `2025년 10월 31일 금요일`. */
export function dateWords(iso: string, language: Language): string {
  const parts = DATE.exec(iso);
  if (!parts) return iso;
  const [, year = '', month, day, hour, minute] = parts;
  const time = new Date(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)),
  );
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric', weekday: 'long' } : {}),
    ...(hour ? { hour: 'numeric', minute: '2-digit' } : {}),
  }).format(time);
}

/** `21:30` -> `오후 9:30`. Anything else stays as it is. */
export function clockWords(time: string, language: Language): string {
  const parts = /^T?(\d{1,2}):(\d{2})/.exec(time);
  if (!parts) return DATE.test(time) ? dateWords(time, language) : time;
  const clock = new Date(Date.UTC(2000, 0, 1, Number(parts[1]), Number(parts[2])));
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', timeStyle: 'short' }).format(clock);
}
