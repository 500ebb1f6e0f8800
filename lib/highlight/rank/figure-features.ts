import type { Span } from '../../model/span.ts';
import type { Entity } from './entity.ts';
import { type Story, sentenceAt } from './story.ts';
import { isRounded, isUnitTold } from './title.ts';

const RELATIVE =
  /^(?:이날|오늘|어제|내일|전날|다음 ?날|당일|이튿날|지난해|올해|내년|작년|이달|지난달|하루|today|yesterday|tomorrow|tonight)$/i;
const BIG = /[만억조]|million|billion|trillion|bn\b/;
const DECIDED =
  /밝혔|발표|결정|확정|선고|의결|합의|체결|통과|착수|announc|decid|agree|approv|launch|sign|rul(?:ed|ing)/;
const WEEKDAY = /^(?:[월화수목금토일]|[월화수목금토일]요일|(?:last |next |on )?\w{3,6}day)$/i;
const COMING = /오는|내년|다음|next/;
/** A post that says when something will be: its dates and times are the point. */
const NOTICE =
  /공지|안내|일정|점검|모집|신청|접수|모임|공구|예약|개최|행사|notice|schedule|maintenance|meetup|sign[- ]?up/i;
const YEARS_OF_AGE = /^(?:세|살|years? old)$/;
const SMALL = 3;
/** Mentions of one figure that are looked at: a list repeats some a thousand times. */
const LOOKED_AT = 30;

/** Is this told only as a day from another: `이날`, `지난해`? It never stands for a story. */
export const isRelative = (text: string, { start, end }: Span): boolean =>
  RELATIVE.test(text.slice(start, end));

const sizeOf = ({ mentions: [{ value }] }: Entity): number =>
  typeof value === 'number' ? Math.abs(value) : 0;

/** `(34)` and `34세`: who someone is, not what happened. */
function isAge(text: string, { mentions: [{ start, end, unit }] }: Entity): boolean {
  if (unit !== undefined && YEARS_OF_AGE.test(unit)) return true;
  return /^[([（]/.test(text.slice(start - 1, start)) && /^[)）·]/.test(text.slice(end, end + 1));
}

function dateFeatures({ mentions: [{ start, end, kind, unit }] }: Entity, { text, title }: Story) {
  const words = text.slice(start, end);
  const date = kind === 'date';
  const notice = NOTICE.test(title);
  return {
    day: date && /\d일/.test(words) ? 1 : 0,
    weekday: date && WEEKDAY.test(words) ? 1 : 0,
    duration: date && unit !== undefined ? 1 : 0,
    coming: date && COMING.test(words) ? 1 : 0,
    noticeDate: date && notice ? 1 : 0,
    noticeTime: kind === 'time' && notice ? 1 : 0,
  };
}

/** What is asked of figures alone. `sentence` is that of the first mention. */
export function figureFeatures(entity: Entity, story: Story, sentence: string): Record<string, number>[] {
  const [{ start, end, value, kind, unit }] = entity.mentions;
  const { text, figuresIn, fullness, sentences, order, firstOfKind } = story;
  const places = entity.mentions.slice(0, LOOKED_AT).map((mention) => sentenceAt(sentences, mention.start));
  const words = text.slice(start, end);
  const kin = story.sameUnit.get(`${kind} ${unit}`) ?? [];
  const largest = kin.every((other) => sizeOf(other) <= sizeOf(entity));
  const bracketed = /[([（]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const own = {
    big: BIG.test(words) ? 1 : 0,
    firstBig: BIG.test(words) && kin[0] === entity ? 1 : 0,
    decided: DECIDED.test(sentence) ? 1 : 0,
    // Full sentences tell the news; what stands in a short one is a detail of it.
    fullness: Math.max(...places.map((place) => fullness[place] ?? 0)) / 2,
    crowd: Math.log2(figuresIn[sentenceAt(sentences, start)] ?? 1),
    small: kind === 'quantity' && typeof value === 'number' && Math.abs(value) <= SMALL ? 1 : 0,
    bare: kind === 'quantity' && unit === undefined ? 1 : 0,
    relative: entity.mentions.every((mention) => isRelative(text, mention)) ? 1 : 0,
    bracketed: bracketed ? 1 : 0,
    rounded: isRounded(story, entity) ? 1 : 0,
    ordinal: unit === '번째' ? 1 : 0,
    age: isAge(text, entity) ? 1 : 0,
    largest: kin.length > 1 && largest ? 1 : 0,
    titleUnit: isUnitTold(story, entity) ? 1 : 0,
    firstOfKind: firstOfKind.has(entity) ? 1 : 0,
    early: 1 / (1 + (order.get(entity) ?? 0)),
  };
  return [dateFeatures(entity, story), own];
}
