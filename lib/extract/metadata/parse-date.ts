import { monthOf } from './months.ts';

/** What a date on a page is read against: the moment of reading, and the zone of a site that names none. */
export interface DateContext {
  readonly now: Date;
  /** UTC offset such as `+09:00`; absent when the site's zone is unknown. */
  readonly zone?: string | undefined;
  /** Only what names its year or counts from now: on a page of no known engine a bare `07:12` may be anything's. */
  readonly whole?: boolean;
}

interface Parts {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

const OFFSET = /(Z|[+-]\d{2}:?\d{2})\s*$/i;

/** The wall clock of `moment` at `zone`, as ISO 8601 without it. */
function wallClock(moment: number, zone = '+00:00'): string {
  const [hours = 0, minutes = 0] = zone.split(':').map(Number);
  const ahead = hours * 60 + Math.sign(hours) * minutes;
  return new Date(moment + ahead * 60_000).toISOString().slice(0, 19);
}

const zoneMark = (zone = ''): string => (zone === '+00:00' ? 'Z' : zone);

function write(parts: Parts, zone: string | undefined): string | undefined {
  const { year, month, day, hour, minute = 0, second = 0 } = parts;
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if ((hour ?? 0) > 23 || minute > 59 || second > 59) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  // A day without an hour stays a day: an invented midnight would be a claim.
  if (hour === undefined) return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${zoneMark(zone)}`;
}

/** Hour and minutes of `07:12`, `오후 7:12`, `7:12 PM`, `오후 7시 12분`. */
function clock(text: string): Pick<Parts, 'hour' | 'minute' | 'second'> {
  const match =
    /(오전|오후|am|pm)?\s*(\d{1,2})\s*(?::|시)\s*(?:(\d{1,2})\s*분?)?(?::(\d{2}))?\s*(a\.?m\b|p\.?m\b|오전|오후)?/i.exec(
      text,
    );
  if (!match) return {};
  const half = (match[1] ?? match[5] ?? '').toLowerCase().replace(/\./g, '');
  let hour = Number(match[2]);
  if ((half === '오후' || half === 'pm') && hour < 12) hour += 12;
  if ((half === '오전' || half === 'am') && hour === 12) hour = 0;
  return { hour, minute: Number(match[3] ?? 0), second: Number(match[4] ?? 0) };
}

function iso(text: string, zone: string | undefined): string | undefined {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number);
  const given = match[7]?.toUpperCase();
  const offset =
    given && given !== 'Z' && !given.includes(':') ? `${given.slice(0, 3)}:${given.slice(3)}` : given;
  const parts = { year: year ?? 0, month: month ?? 0, day: day ?? 0, hour: hour ?? 0, minute: minute ?? 0 };
  return write({ ...parts, second: Number(match[6] ?? 0) }, offset === 'Z' ? '+00:00' : (offset ?? zone));
}

/** `2025년 11월 1일`, `2025年11月1日`, `2025.11.01`, `2025-11-1`, `2025/11/01`, `25-11-01`. */
function numeric(text: string, context: DateContext): string | undefined {
  const match =
    /(?<![\d.])(\d{4}|\d{2})\s*[-./년年]\s*(\d{1,2})\s*[-./월月]\s*(\d{1,2})(?!\d)\s*[일日]?\.?/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]) + (match[1]?.length === 2 ? 2000 : 0);
  const rest = text.slice(match.index + match[0].length).slice(0, 40);
  const day = { year, month: Number(match[2]), day: Number(match[3]) };
  return write({ ...day, ...clock(rest) }, context.zone);
}

/**
 * `05.10.2013`, `28/11/2016`: the year last. With dots the day stands first everywhere; with strokes only where the
 * other reading is no date.
 */
function yearLast(text: string, context: DateContext): string | undefined {
  const match = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const monthFirst = match[2] !== '.' && second > 12;
  if (match[2] !== '.' && first <= 12 && second <= 12 && first !== second) return undefined;
  const rest = text.slice(match.index + match[0].length).slice(0, 40);
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return write({ year: Number(match[4]), month, day, ...clock(rest) }, context.zone);
}

/** `Nov 4, 2019`, `4 November 2019`, `8. August 2017`, `3 de octubre de 2018`. */
function worded(text: string, context: DateContext): string | undefined {
  // Letters by their ranges: of `\p{L}{3,10}` browsers make a program for each repetition, milliseconds when first used.
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+|d')?([A-Za-zÀ-ɏͰ-῿぀-鿿가-힣]{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})/i.exec(
      text,
    );
  const monthFirst =
    /(?<![A-Za-zÀ-ɏͰ-῿぀-鿿가-힣])([A-Za-zÀ-ɏͰ-῿぀-鿿가-힣]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(
      text,
    );
  for (const [found, name, day] of [
    [dayFirst, dayFirst?.[2], dayFirst?.[1]],
    [monthFirst, monthFirst?.[1], monthFirst?.[2]],
  ] as const) {
    const month = monthOf(name);
    if (!found || !month) continue;
    const rest = text.slice(found.index + found[0].length).slice(0, 30);
    return write({ year: Number(found[3]), month, day: Number(day), ...clock(rest) }, context.zone);
  }
  return undefined;
}

/** Each unit of the pattern below, in seconds. */
const UNITS = [1, 60, 3600, 86_400, 604_800, 2_592_000, 31_536_000];
const AGO =
  /(\d{1,3})\s*(?:(초|s)|(분|分|min)|(시간|時間|小时|h)|(일|日|天|d)|(주|週|w)|([개か个ヶ][월月]|달|mon)|(년|年|y))\w*\s*(?:전|前|ago)/i;

/** `방금`, `3시간 전`, `5 hours ago`, `2日前`. */
function ago(text: string, { now, zone }: DateContext): string | undefined {
  const [, count, ...units] = AGO.exec(text) ?? [];
  if (!count && !/방금/.test(text)) return undefined;
  const seconds = Number(count ?? 0) * (UNITS[units.findIndex(Boolean)] ?? 0);
  const at = wallClock(now.getTime() - seconds * 1000, zone);
  return at < '1990' ? undefined : at + zoneMark(zone ?? '+00:00');
}

/** The same, and `어제 07:12`, `07:12`, `11-01 07:12`. */
function relative(text: string, context: DateContext): string | undefined {
  const { now, zone } = context;
  const counted = ago(text, context);
  if (counted) return counted;
  const back = /어제/.test(text) ? 1 : /그저께|그제/.test(text) ? 2 : 0;
  const time = clock(text);
  const today = wallClock(now.getTime() - back * 86_400_000, zone)
    .slice(0, 10)
    .split('-')
    .map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today;
  const short = /(?<![\d.-])(\d{1,2})[-./](\d{1,2})(?![\d.-])/.exec(text);
  if (short && Number(short[1]) <= 12) {
    const month = Number(short[1]);
    // A day that is still to come was last year's; tomorrow's may be the site's clock.
    const later = month * 31 + Number(short[2]) > thisMonth * 31 + thisDay + 1;
    const year = thisYear - Number(later);
    return write({ year, month, day: Number(short[2]), ...time }, zone);
  }
  // An hour beside a day that can be read two ways is not of today.
  return time.hour === undefined || !/\d{1,2}:\d{2}/.test(text) || /(?:19|20)\d{2}(?!\d)/.test(text)
    ? undefined
    : write({ year: thisYear, month: thisMonth, day: thisDay, ...time }, zone);
}

/**
 * The moment that a short text names, as ISO 8601, or undefined. `25-11-01 07:12` -> `2025-11-01T07:12:00+09:00` with
 * that zone; `2025년 11월 1일` -> `2025-11-01`; `3시간 전` and `07:12` are counted from `now`. At most 200 characters
 * are looked at.
 */
export function parseDate(raw: string | null | undefined, context: DateContext): string | undefined {
  const text = (raw ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  if (!text || !/\d|방금/.test(text)) return undefined;
  const exact = iso(text, context.zone);
  if (exact) return exact;
  const stamp = /^\d{10}(?:\d{3})?$/.exec(text);
  if (stamp) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const offset = /\d{2}:\d{2}.*/.test(text) ? OFFSET.exec(text)?.[1] : undefined;
  const zoned = offset ? new Date(text) : undefined;
  if (zoned && !Number.isNaN(zoned.getTime())) return zoned.toISOString();
  return (
    numeric(text, context) ??
    worded(text, context) ??
    yearLast(text, context) ??
    (context.whole ? ago(text, context) : relative(text, context))
  );
}
