import type { Candidate, Passage } from '../finder.ts';

const PART = '오전|오후|새벽|아침|낮|점심|저녁|밤|자정|한밤';
const NATIVE_HOURS: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
};
const HOURS = Object.keys(NATIVE_HOURS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const KOREAN = new RegExp(
  `(?:(?<![가-힣])(?<part>${PART})\\s?)?(?<![\\d.,가-힣])(?:(?<hour>2[0-4]|1\\d|0?\\d)|(?<native>${HOURS}))\\s?시(?!간|기|작|장|민|절|점|도|즌|리|세|속|설|대|험|선|급|범|행|스|트)` +
    '(?:\\s?(?:(?<minute>[0-5]?\\d)분(?!의|기)|(?<half>반)(?![가-힣](?!에|부|까|쯤|이|은|으|께))|정각))?(?:\\s?[0-5]?\\d초)?',
  'g',
);
const DIGITAL =
  /(?:(?<![가-힣])(?<part>오전|오후|밤|새벽|저녁|낮|AM|PM)\s?)?(?<![\d.,:/-])(?<hour>2[0-4]|1\d|0?\d):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s?(?<half>[ap])\.?m\b\.?)?/gi;
const NOON = /(?<![가-힣])(정오|자정)(?=$|[^가-힣]|[에를을의은는이가까부쯤께무])/g;
const ENGLISH =
  /(?<![\w.,:])(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\d))?\s?(?<half>[ap])(?:\.m\.|m\b)/gi;
const ENGLISH_WORD = /\b(midnight|noon|midday)\b/gi;

const clock = (hour: number, minute = 0): string =>
  `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** `밤 12시` is midnight, `낮 12시` noon, `낮 1시` 13:00, `저녁 8시` 20:00. */
function hourOf(part: string | undefined, hour: number): number {
  if (/오후|저녁|p/i.test(part ?? '')) return hour < 12 ? hour + 12 : hour;
  if (part === '밤' || part === '한밤') return hour === 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
  if (part === '낮' || part === '점심') return hour < 6 ? hour + 12 : hour;
  return /오전|새벽|a/i.test(part ?? '') && hour === 12 ? 0 : hour;
}

/** Clock times, to 24 hours: `오후 3시 30분` -> 15:30, `밤 10시` -> 22:00, `14:21`, `7.40pm` -> 19:40. Half-hours too. */
export function* clockTimes({ text, korean }: Passage): Generator<Candidate> {
  const patterns = korean ? [KOREAN, DIGITAL] : [DIGITAL];
  for (const pattern of [...patterns, ENGLISH]) {
    for (const match of text.matchAll(pattern)) {
      const { part, hour, native, minute, half } = match.groups ?? {};
      const plain = hour === undefined ? (NATIVE_HOURS[native ?? ''] ?? 0) : Number(hour);
      const minutes = minute ? Number(minute) : half === '반' ? 30 : 0;
      const value = clock(hourOf(half && half !== '반' ? half : part, plain), minutes);
      yield { start: match.index, end: match.index + match[0].length, kind: 'time', value };
    }
  }
  for (const match of korean ? text.matchAll(NOON) : []) {
    yield {
      start: match.index,
      end: match.index + 2,
      kind: 'time',
      value: match[1] === '정오' ? '12:00' : '00:00',
    };
  }
  for (const match of text.matchAll(ENGLISH_WORD)) {
    const value = /midnight/i.test(match[0]) ? '00:00' : '12:00';
    yield { start: match.index, end: match.index + match[0].length, kind: 'time', value };
  }
}
