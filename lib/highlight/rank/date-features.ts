import type { Span } from '../../model/span.ts';
import type { Entity } from './entity.ts';
import type { Story } from './story.ts';

const RELATIVE =
  /^(?:이날|오늘|어제|내일|전날|다음 ?날|당일|이튿날|지난해|올해|내년|작년|이달|지난달|하루|today|yesterday|tomorrow|tonight)$/i;
/** `하루 7천 보` says how much a day has: a rate, and no day told from another. */
const RATE_AFTER = /^ (?:평균 |최대 )?\d/;
const WEEKDAY = /^(?:[월화수목금토일]|[월화수목금토일]요일|(?:last |next |on )?\w{3,6}day)$/i;
const COMING = /오는|내년|다음|next/;
/** A post that says when something will be: its dates and times are the point. */
const NOTICE =
  /공지|안내|일정|점검|모집|신청|접수|모임|공구|예약|개최|행사|notice|schedule|maintenance|meetup|sign[- ]?up/i;
/** A day without its month is the day of the news, unless something begins or ends on it. */
const BARE_DAY = /^\d{1,2}일$/;
const BEGINS_OR_ENDS = /^(?:부터|까지)/;
const SAID_AFTER = /^ (?:\S+ ){0,3}(?:밝혔|발표|공개|고시|공시|선고|전했|말했|보고|내놓)/;

/** Is this told only as a day from another: `이날`, `지난해`? It never stands for a story. */
export function isRelative(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return RELATIVE.test(words) && !(words === '하루' && RATE_AFTER.test(text.slice(end, end + 5)));
}

/** What is asked of dates and times alone. */
export function dateFeatures({ mentions }: Entity, { text, title }: Story): Record<string, number> {
  const [{ start, end, kind, unit }] = mentions;
  const words = text.slice(start, end);
  const date = kind === 'date';
  const notice = NOTICE.test(title);
  const bare = date && unit === undefined && BARE_DAY.test(words);
  return {
    day: date && /\d일/.test(words) ? 1 : 0,
    bareDay:
      bare && mentions.every((mention) => !BEGINS_OR_ENDS.test(text.slice(mention.end, mention.end + 2)))
        ? 1
        : 0,
    saidDay:
      bare && mentions.some((mention) => SAID_AFTER.test(text.slice(mention.end, mention.end + 40))) ? 1 : 0,
    weekday: date && WEEKDAY.test(words) ? 1 : 0,
    duration: date && unit !== undefined ? 1 : 0,
    coming: date && COMING.test(words) ? 1 : 0,
    noticeDate: date && notice ? 1 : 0,
    noticeTime: kind === 'time' && notice ? 1 : 0,
  };
}
