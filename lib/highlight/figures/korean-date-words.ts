import { endingAt, isEnding } from '../../text/words.ts';
import type { Candidate, Passage } from '../finder.ts';
import { addDays, addMonths, type Day, isoDay, isoMonth, weekday } from './calendar.ts';

/** Days from the reference. */
const DAY_WORDS: Readonly<Record<string, number>> = {
  그끄저께: -3,
  그저께: -2,
  그제: -2,
  엊그제: -2,
  어제: -1,
  전날: -1,
  오늘: 0,
  금일: 0,
  당일: 0,
  내일: 1,
  익일: 1,
  모레: 2,
  글피: 3,
};
/** Months from the reference. */
const MONTH_WORDS: Readonly<Record<string, number>> = {
  지난달: -1,
  '지난 달': -1,
  전달: -1,
  이달: 0,
  '이번 달': 0,
  이번달: 0,
  다음달: 1,
  '다음 달': 1,
  내달: 1,
};
const YEAR_WORDS: Readonly<Record<string, number>> = {
  재작년: -2,
  지난해: -1,
  작년: -1,
  올해: 0,
  '올 해': 0,
  금년: 0,
  내년: 1,
  내후년: 2,
};
const VAGUE = [
  '이날',
  '다음 날',
  '다음날',
  '이튿날',
  '지난주',
  '지난 주',
  '이번 주',
  '이번주',
  '다음 주',
  '다음주',
  '다다음 주',
  '금주',
  '내주',
  '지난 주말',
  '이번 주말',
  '다음 주말',
  '주말',
  '연말',
  '연초',
  '월말',
  '월초',
  '이듬해',
  '지난겨울',
  '지난여름',
  '지난봄',
  '지난가을',
  '올겨울',
  '올여름',
  '올봄',
  '올가을',
  '지난 겨울',
  '지난 여름',
  '지난 봄',
  '지난 가을',
  '올 겨울',
  '올 여름',
  '올 봄',
  '올 가을',
  '설날',
  '설 연휴',
  '추석',
  '추석 연휴',
  '크리스마스',
  '성탄절',
  '어린이날',
  '어버이날',
  '스승의 날',
  '광복절',
  '삼일절',
  '3·1절',
  '개천절',
  '한글날',
  '현충일',
  '제헌절',
  '부처님오신날',
  '석가탄신일',
  '부활절',
  '추수감사절',
  '핼러윈',
  '밸런타인데이',
  '새해',
  '신정',
  '정월대보름',
];
const TABLES = [DAY_WORDS, MONTH_WORDS, YEAR_WORDS];
const ALL = [...TABLES.flatMap((table) => Object.keys(table)), ...VAGUE].sort((a, b) => b.length - a.length);
const WORDS = new RegExp(`(?<![가-힣\\d])(?:${ALL.join('|')})`, 'g');
const AFTER = /^(?:자|분|치|중|쯤|께|경|밤|아침|저녁|오전|오후|새벽|낮)/;

const WEEKDAYS = '월화수목금토일';
const WEEKDAY =
  /(?<![가-힣])(?:(매주|지난주|이번 주|이번주|다음 주|다음주|지난 주|지난|오는|이번|다음) )?([월화수목금토일])요일/g;
const BRACKETED = /(?<=\d일?\.?\s?\()[월화수목금토일](?=\))/g;
const SEASON = /(?<!\d)((?:19|20)\d\d)년 (?:봄|여름|가을|겨울)(?=$|[^가-힣]|[은는이가을를에의])/g;

function wordValue(word: string, reference: Day | undefined): string | undefined {
  if (!reference) return undefined;
  const days = DAY_WORDS[word];
  if (days !== undefined) return isoDay(addDays(reference, days));
  const months = MONTH_WORDS[word];
  if (months !== undefined) {
    const at = addMonths(reference, months);
    return isoMonth(at.year, at.month);
  }
  const years = YEAR_WORDS[word];
  return years === undefined ? undefined : String(reference.year + years);
}

function weekdayValue(
  lead: string | undefined,
  name: string,
  reference: Day | undefined,
): string | undefined {
  if (!reference || !lead || lead === '매주') return undefined;
  const target = WEEKDAYS.indexOf(name);
  const monday = addDays(reference, -weekday(reference));
  if (/주$/.test(lead)) {
    const weeks = lead.startsWith('지난') ? -1 : lead.startsWith('다음') ? 1 : 0;
    return isoDay(addDays(monday, weeks * 7 + target));
  }
  const ahead = (target - weekday(reference) + 7) % 7;
  return isoDay(addDays(reference, lead === '지난' ? (ahead || 7) - 7 : ahead));
}

/** Relative days, months and years, weekdays, seasons, holidays: `이날`, `지난달`, `다음 주 월요일`, `올여름`, `추석`. */
export function* koreanDateWords({ text, korean, reference }: Passage): Generator<Candidate> {
  if (!korean) return;
  for (const match of text.matchAll(WORDS)) {
    const end = match.index + match[0].length;
    const rest = endingAt(text, end);
    if (!isEnding(rest) && !AFTER.test(rest)) continue;
    yield { start: match.index, end, kind: 'date', value: wordValue(match[0], reference) };
  }
  for (const match of text.matchAll(WEEKDAY)) {
    const value = weekdayValue(match[1], match[2] ?? '', reference);
    yield { start: match.index, end: match.index + match[0].length, kind: 'date', value };
  }
  for (const pattern of [BRACKETED, SEASON]) {
    for (const match of text.matchAll(pattern)) {
      yield { start: match.index, end: match.index + match[0].length, kind: 'date' };
    }
  }
}
