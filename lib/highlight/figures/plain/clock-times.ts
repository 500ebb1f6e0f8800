import type { Candidate, Passage } from '../../finder.ts';
import { matchAt, matchBefore } from '../anchors.ts';
import { clock, hourOf } from '../clock.ts';

const DIGITAL =
  /(?<hour>2[0-4]|1\d|0?\d):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s?(?<half>[ap])\.?m\b\.?)?/iy;
const PART = /(?<![가-힣A-Za-z])(?<part>오전|오후|밤|새벽|저녁|낮|AM|PM)\s?$/i;
const TWELVE_HOURS =
  /(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\d))?\s?(?<half>[ap])(?:\.\s?m\.|\.?m\b)/iy;

/** Clock times in digits, to 24 hours: `14:21`, `오후 2:30` -> 14:30, `7.40pm` -> 19:40, `9 a.m.` -> 09:00. */
export function* clockTimes({ text, digits }: Passage): Generator<Candidate> {
  for (const at of digits) {
    if (/[\d.,:/-]/.test(text[at - 1] ?? '')) continue;
    const match = matchAt(DIGITAL, text, at) ?? matchAt(TWELVE_HOURS, text, at);
    if (!match) continue;
    const before = matchBefore(PART, text, at, 4);
    const { hour, minute = '0', half } = match.groups ?? {};
    const value = clock(hourOf(half ?? before?.groups?.part, Number(hour)), Number(minute));
    yield { start: at - (before?.[0].length ?? 0), end: at + match[0].length, kind: 'time', value };
  }
}
