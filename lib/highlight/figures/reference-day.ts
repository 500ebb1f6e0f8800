import { type Day, fullYear, isDay, parseDay } from './calendar.ts';

const NUMERIC = /(?<!\d)((?:19|20)\d\d)[.\-/년]\s?(\d{1,2})[.\-/월]\s?(\d{1,2})(?!\d)/;
const ENGLISH = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* ((?:19|20)\d\d)\b/;
const ENGLISH_US =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2}), ((?:19|20)\d\d)\b/;
const DATELINE =
  /^\W{0,3}(?:입력|등록|작성|게재|최종|수정|기사|발행|승인|송고|날짜|posted|published|first published|updated|last|date)/i;
const LONGEST_DATELINE = 120;
/** Dates far into a line belong to the story. */
const BARE_DATELINE = 30;

export const monthOf = (name: string): number =>
  'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;

function dayIn(line: string): Day | undefined {
  const numeric = NUMERIC.exec(line);
  const english = ENGLISH.exec(line);
  const us = ENGLISH_US.exec(line);
  const [year, month, day] = numeric
    ? [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])]
    : english
      ? [Number(english[3]), monthOf(english[2] ?? ''), Number(english[1])]
      : us
        ? [Number(us[3]), monthOf(us[1] ?? ''), Number(us[2])]
        : [0, 0, 0];
  const found = { year: fullYear(year), month, day };
  return year && isDay(found) ? found : undefined;
}

/**
 * The day a text was published: as given, else as its own dateline says (`입력 2025.11.03 16:38`), else unknown.
 * Only short lines are asked: a date within the story is no dateline.
 */
export function referenceDay(text: string, published: string | undefined): Day | undefined {
  const given = parseDay(published);
  if (given) return given;
  for (const line of text.split('\n')) {
    if (line.length > LONGEST_DATELINE) continue;
    if (DATELINE.test(line) || line.length <= BARE_DATELINE) {
      const day = dayIn(line.slice(0, LONGEST_DATELINE));
      if (day && (DATELINE.test(line) || /^\W*\d{4}/.test(line) || line.length < 20)) return day;
    }
  }
  const endings = /(\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?)\s*(?:\d{1,2}:\d\d)?\s*(?:등록|입력)/.exec(text);
  return endings?.[1] ? dayIn(endings[1]) : undefined;
}
