import { isFurnitureText } from './furniture.ts';

const YEAR_FIRST =
  /(?:^|[^\d])(?:(?:19|20)\d{2}|\d{2})\s?(?:[-./]|[년年])\s?\d{1,2}\s?(?:[-./]|[월月])\s?\d{1,2}(?:[일日]|\.)?(?!\d)/;
const YEAR_LAST = /(?:^|[^\d])(?:\d{1,2}[-./]\d{1,2}[-./]|\d{1,2}월\s\d{1,2}일?,\s)(?:19|20)\d{2}(?!\d)/;
const RELATIVE =
  /(?:^|\s)(?:\d{1,3}\s?(?:초|분|시간|일|주|개월|달|년)\s?전|\d{1,3}\s(?:second|minute|hour|day|week|month|year)s?\sago|just now)(?=$|[\s,.])/i;
/** With nothing behind it but an hour or the next of a row of facts: titles begin with these words as well. */
const NEAR_DAY =
  /(?:^|[|·:：]\s*|\s)(?:어제|오늘|방금(?:\s?전)?|yesterday|today)(?=$|\s?[|·,]|\s(?:at\s)?(?:오[전후]\s)?\d{1,2}[:시])/i;
const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\b\d{1,2}\.?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s\d{4}/i;
/** Alone in its place: the time of today's post, the day of this year's. `07:12`, `11.06 23:14` */
const BRIEF =
  /^\(?(?:\d{1,2}[-./]\d{1,2}\s?)?\d{1,2}:\d{2}(?::\d{2})?\)?$|^\d{1,2}[-.]\d{1,2}\.?$|^\d{2}\/\d{2}$/;
/** One of these stands in every date. Most lines of a page have none. */
const TELLS_TIME = /\d|방금|어제|오늘|just now|yesterday|today/i;
const LONGEST = 90;
const SENTENCE = /[다요까죠음함]\s?[.!?…]+$/;

const MOMENT =
  '(?:19|20)\\d{2}\\s?[-./年년]\\s?\\d{1,2}\\s?[-./月월]\\s?\\d{1,2}[日일.]?(?:\\s?\\(.\\))?\\s\\d{1,2}:\\d{2}(?::\\d{2})?';
/** Who, when and what in one breath: `두렁 2025.11.03 10:12 이월 말이 제일 낫습니다` */
const SAID_THEN = new RegExp(`^(?:\\d+[.:：]?\\s)?(\\S{2,16})\\s${MOMENT}(?:\\s(.{2,}))?`);

/** Who and when at the beginning of one line, and what was said behind it. `3. おかめ 2025年11月03日 07:02` -> `おかめ` */
export function saidThen(text: string): { readonly name: string; readonly words?: string } | undefined {
  const [, name, words] = SAID_THEN.exec(text) ?? [];
  if (!name || /[:：|]$/.test(name) || isFurnitureText(name)) return undefined;
  return words && !isFurnitureText(words) ? { name, words } : { name };
}

/** Letters beside a date in a line that tells when; beside how long ago fewer, since titles tell that too. */
const BESIDE = 24;
const BESIDE_RELATIVE = 14;

function tellsWhen(text: string): boolean {
  const day = YEAR_FIRST.exec(text) ?? YEAR_LAST.exec(text) ?? MONTH.exec(text);
  const found = day ?? RELATIVE.exec(text) ?? NEAR_DAY.exec(text);
  if (!found) return false;
  const beside = text.replace(found[0], '').replace(/[\d\s:|·.,()-]/g, '').length;
  return beside <= (day ? BESIDE : BESIDE_RELATIVE);
}

/**
 * Is this line of a page a date, or one with a few words around it? A sentence that names a day is not, nor a title.
 * `작성일 25-11-06 23:14`, `질문자 | 2025.11.06`, `3시간 전` -> true, `오늘 눈 오나요` -> false
 */
export function isDateLine(text: string): boolean {
  if (/^[^:]{2,40}\d:\d/.test(text) && saidThen(text)?.words) return true;
  if (text.length > LONGEST || !TELLS_TIME.test(text) || SENTENCE.test(text)) return false;
  return BRIEF.test(text) || tellsWhen(text) || (/[|·]/.test(text) && text.split(/[|·]/).some(tellsWhen));
}
