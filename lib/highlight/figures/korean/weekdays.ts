import { isEnding } from '../../../text/words.ts';
import type { Candidate, Passage } from '../../finder.ts';
import { addDays, type Day, isoDay, weekday } from '../calendar.ts';

const WEEKDAYS = '월화수목금토일';
const WEEKDAY =
  /(?<![가-힣])(?:(매주|지난주|이번 주|이번주|다음 주|다음주|지난 주|지난|오는|이번|다음) )?([월화수목금토일])요일/g;
const BRACKETED = /(?<=\d일?\.?\s?\()[월화수목금토일](?=\))/g;
const SEASONS = /^(?:한?여름|겨울|가을|봄)(?:철)?/;

function valueOfWeekday(
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

/** `다음 주 월요일`, `매주 수요일`, the `월` of `3일(월)`. */
export function* koreanWeekdays({ text, reference }: Passage): Generator<Candidate> {
  for (const match of text.matchAll(WEEKDAY)) {
    const value = valueOfWeekday(match[1], match[2] ?? '', reference);
    yield { start: match.index, end: match.index + match[0].length, kind: 'date', value };
  }
  for (const { index } of text.matchAll(BRACKETED)) yield { start: index, end: index + 1, kind: 'date' };
}

/** A season that is told as a time: `여름에`, `겨울철`. 봄 is also what one does with films, so it needs 에 or 철. */
export function* seasons({ words }: Passage): Generator<Candidate> {
  for (const { word, start } of words) {
    const season = SEASONS.exec(word)?.[0];
    if (!season) continue;
    const rest = word.slice(season.length);
    const told = season === '봄' ? /^(?:에|부터|까지)/.test(rest) : isEnding(rest);
    if (told) yield { start, end: start + season.length, kind: 'date', priority: -1 };
  }
}
