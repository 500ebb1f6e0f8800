import type { Language } from '../../lib/words/language.ts';

const MINUTE_MS = 60_000;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Written out, as `Intl.DateTimeFormat` would for these two languages: its first use in a page loads what costs more than
 * the whole view before its first paint. `month` counts from 0.
 */
const DAYS: Readonly<Record<Language, (year: number, month: number, day: number) => string>> = {
  ko: (year, month, day) => `${year}년 ${month + 1}월 ${day}일`,
  en: (year, month, day) => `${MONTHS[month]} ${day}, ${year}`,
};
const AT: Readonly<Record<Language, (date: string, hour: number, minute: string) => string>> = {
  ko: (date, hour, minute) => `${date} ${hour < 12 ? '오전' : '오후'} ${hour % 12 || 12}:${minute}`,
  en: (date, hour, minute) => `${date} at ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`,
};

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
  // The same instant with the reader's own clock in the place of UTC.
  const shown = ownClock ? new Date(time.getTime() - time.getTimezoneOffset() * MINUTE_MS) : time;
  const date = DAYS[language](shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate());
  if (!iso.includes('T')) return date;
  return AT[language](date, shown.getUTCHours(), String(shown.getUTCMinutes()).padStart(2, '0'));
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
