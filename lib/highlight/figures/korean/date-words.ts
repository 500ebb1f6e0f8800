import { endingAt, isEnding } from '../../../text/words.ts';
import type { Candidate, Passage } from '../../finder.ts';
import { addDays, type Day, isoDay, isoMonth } from '../calendar.ts';
import { HOLIDAYS } from './holidays.ts';
import { MONTH_WORDS, monthOf, STRETCH, YEAR_WORDS, yearOf } from './relative.ts';

/** Days from the reference; undefined where the day named before them decides. */
const DAYS: Readonly<Record<string, number | undefined>> = {
  그끄저께: -3,
  그저께: -2,
  그제: -2,
  엊그제: -2,
  어제: -1,
  전날: -1,
  오늘: 0,
  금일: 0,

  내일: 1,
  익일: 1,
  모레: 2,
  글피: 3,
  이날: undefined,
  다음날: undefined,
  '다음 날': undefined,
  이튿날: undefined,
};
const VAGUE = '주말|연말연시|연말|연초|월말|월초|금주|내주|담주|주중';
/** `지난 주`, `다다음 달`, `올여름`, `이번 학기`. */
const RELATIVE =
  '(?:지난|저번|이번|다음|다다음|다가오는|돌아오는|같은) ?(?:주말|주|달|해|학기|시즌|봄|여름|가을|겨울|분기)|올 ?(?:시즌|봄|여름|가을|겨울|한 해)|오늘 하루';
const AFTER = /^(?:자|분|치|중|쯤|께|경|밤|아침|저녁|오전|오후|새벽|낮|기간|시즌|맞이)/;
const WORDS = new RegExp(
  `(?<![가-힣\\d])(?:(?<calendar>(?<month>${MONTH_WORDS})|(?<year>${YEAR_WORDS}))(?<stretch>\\s?${STRETCH})?|(?<day>${Object.keys(DAYS).join('|')})|${RELATIVE}|${VAGUE}|${HOLIDAYS.join('|').replaceAll('.', '\\.')})`,
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

function valueOfWord({ month, year, day, stretch }: Groups, reference: Day | undefined): string | undefined {
  if (!reference || stretch) return undefined;
  const shift = DAYS[day ?? ''];
  if (shift !== undefined) return isoDay(addDays(reference, shift));
  const at = month ? monthOf(month, reference) : undefined;
  if (at) return isoMonth(at.year, at.month);
  const number = year ? yearOf(year, reference) : undefined;
  return number === undefined ? undefined : String(number);
}

/** Dates in words: `이날`, `지난달`, `내년 말`, `다다음 주`, `올여름`, `추석 연휴`. */
export function* koreanDateWords({ text, reference }: Passage): Generator<Candidate> {
  for (const match of text.matchAll(WORDS)) {
    const end = match.index + match[0].length;
    const rest = endingAt(text, end);
    const own = match[0].length === 1 ? /^(?:은|는|을|를|에|과|이나)?$/.test(rest) : isEnding(rest);
    if (!own && (match[0].length === 1 || !AFTER.test(rest))) continue;
    yield { start: match.index, end, kind: 'date', value: valueOfWord(match.groups ?? {}, reference) };
  }
}
