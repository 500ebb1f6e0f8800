/** A day of the Gregorian calendar; `month` is 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (number: number): string => String(number).padStart(2, '0');

export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`;
export const isoDay = ({ year, month, day }: Day): string => `${isoMonth(year, month)}-${two(day)}`;

/** Is there such a day? `2025-02-30` is not. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addMonths({ year, month }: Day, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** 0 is Monday. */
export function weekday({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** Reads the start of an ISO 8601 string: `2025-11-03T16:38:00+09:00` -> 3 November 2025. */
export function parseDay(iso: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

/** `25` -> 2025, `98` -> 1998, `2025` stays. */
export const fullYear = (year: number): number => (year >= 100 ? year : year + (year < 50 ? 2000 : 1900));
