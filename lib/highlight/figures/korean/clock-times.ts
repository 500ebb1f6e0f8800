import type { Candidate, Passage } from '../../finder.ts';
import { matchAt, matchBefore } from '../anchors.ts';
import { clock, hourOf } from '../clock.ts';

const PART = /(?<![가-힣])(?<part>오전|오후|새벽|아침|낮|점심|저녁|밤|자정|한밤)\s?$/;
const NOT_HOUR = '간|기|작|장|민|절|점|도|즌|리|세|속|설|대|험|선|급|범|행|스|트|즘';
const MINUTES =
  '(?:\\s?(?:(?<minute>[0-5]?\\d)분(?!의|기)|(?<half>반)(?![가-힣](?!에|부|까|쯤|이|은|으|께))|정각))?(?:\\s?[0-5]?\\d초)?';
const HOUR = new RegExp(
  `(?<hour>2[0-4]|1\\d|0?\\d)(?:\\s?[~∼〜–-]\\s?(?<until>2[0-4]|1\\d|0?\\d))?\\s?시(?!${NOT_HOUR})${MINUTES}`,
  'y',
);
const NATIVE_HOUR = new RegExp(`\\s?시(?!${NOT_HOUR})${MINUTES}`, 'y');
const LONGEST_DAY = 12;
const MATCH_MINUTE = /(?<![가-힣])(?:연장 )?(?:전반|후반)\s?$/;
const MINUTE = /(\d{1,3})분(?!의|기|간|여|가량|동안| 동안)/y;
const NOON = /(?<![가-힣])(정오|자정)(?=$|[^가-힣]|[에를을의은는이가까부쯤께무])/g;

function* hours({ text, digits, numerals }: Passage): Generator<Candidate> {
  const tell = (at: number, hour: number, match: RegExpExecArray): Candidate => {
    const before = matchBefore(PART, text, at, 4);
    const { minute, half, until } = match.groups ?? {};
    const part = before?.groups?.part;
    const from = clock(hourOf(part, hour), minute ? Number(minute) : half ? 30 : 0);
    const value = until ? `${clock(hourOf(part, hour))}/${clock(hourOf(part, Number(until)))}` : from;
    return { start: at - (before?.[0].length ?? 0), end: match.index + match[0].length, kind: 'time', value };
  };
  for (const at of digits) {
    const match = /[\d.,]/.test(text[at - 1] ?? '') ? undefined : matchAt(HOUR, text, at);
    if (match) yield tell(at, Number(match.groups?.hour), match);
  }
  for (const { start, end, form, value } of numerals) {
    if (form !== 'native' || typeof value !== 'number' || value > LONGEST_DAY) continue;
    const match = matchAt(NATIVE_HOUR, text, end);
    if (match) yield tell(start, value, match);
  }
}

/** Clock times in Korean, to 24 hours: `오후 3시 30분` -> 15:30, `밤 열 시` -> 22:00, `정오`; and `후반 24분` of a match. */
export function* koreanClockTimes(passage: Passage): Generator<Candidate> {
  const { text, digits } = passage;
  yield* hours(passage);
  for (const at of digits) {
    const half = matchBefore(MATCH_MINUTE, text, at, 7);
    const match = half && matchAt(MINUTE, text, at);
    if (match)
      yield {
        start: at - half[0].length,
        end: at + match[0].length,
        kind: 'time',
        value: Number(match[1]),
        unit: '분',
      };
  }
  for (const { index, 1: word } of text.matchAll(NOON))
    yield { start: index, end: index + 2, kind: 'time', value: word === '정오' ? '12:00' : '00:00' };
}
