const YEAR_FIRST =
  /(?:^|[^\d])(?:(?:19|20)\d{2}|\d{2})\s?(?:[-./]|년)\s?\d{1,2}\s?(?:[-./]|월)\s?\d{1,2}(?:일|\.)?(?!\d)/;
const YEAR_LAST = /(?:^|[^\d])(?:\d{1,2}[-./]\d{1,2}[-./]|\d{1,2}월\s\d{1,2}일?,\s)(?:19|20)\d{2}(?!\d)/;
const RELATIVE =
  /(?:^|\s)(?:\d{1,3}\s?(?:초|분|시간|일|주|개월|달|년)\s?전|방금(?:\s?전)?|어제|오늘|\d{1,3}\s(?:second|minute|hour|day|week|month|year)s?\sago|just now|yesterday)(?=$|[\s,.])/i;
const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\b\d{1,2}\.?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s\d{4}/i;
/** Alone in its place: the time of today's post, the day of this year's. `07:12`, `11.06 23:14` */
const BRIEF = /^\(?(?:\d{1,2}[-./]\d{1,2}\s?)?\d{1,2}:\d{2}(?::\d{2})?\)?$|^\d{1,2}[-./]\d{1,2}$/;
/** One of these stands in every date. Most lines of a page have none. */
const TELLS_TIME = /\d|방금|어제|오늘|just now|yesterday/i;
const LONGEST = 90;
const SENTENCE = /[다요까죠음함]\s?[.!?…]+$/;

/**
 * Is this line of a page a date, or one with a few words around it? A sentence that names a day is not.
 * `작성일 25-11-06 23:14`, `질문자 | 2025.11.06`, `3시간 전` -> true
 */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || !TELLS_TIME.test(text) || SENTENCE.test(text)) return false;
  if (BRIEF.test(text)) return true;
  const found = YEAR_FIRST.exec(text) ?? YEAR_LAST.exec(text) ?? RELATIVE.exec(text) ?? MONTH.exec(text);
  if (!found) return false;
  return text.replace(found[0], '').replace(/[\d\s:|·.,()-]/g, '').length <= 24;
}
