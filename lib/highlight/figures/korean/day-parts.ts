import { isEnding } from '../../../text/words.ts';
import type { Candidate, Passage } from '../../finder.ts';

/** Parts of a day that tell a time by themselves. 낮 is mostly `낮은`, so it needs more. */
const PARTS = [
  '오전',
  '오후',
  '새벽',
  '아침',
  '저녁',
  '한낮',
  '대낮',
  '한밤',
  '어젯밤',
  '오늘밤',
  '간밤',
  '심야',
  '밤',
];
const TAIL = /^(?:마다|늦게|식사|내내|쯤|무렵|녘)/;
const DAYTIME = /^낮(?:에|엔|에는|부터|까지|에도|동안)$/;

/** `오전`, `새벽에`, `밤까지`, `한낮`: a time of day without an hour. */
export function* dayParts({ words }: Passage): Generator<Candidate> {
  for (const { word, start } of words) {
    const part = PARTS.find((one) => word.startsWith(one));
    if (part && (isEnding(word.slice(part.length)) || TAIL.test(word.slice(part.length))))
      yield { start, end: start + part.length, kind: 'time', priority: -1 };
    else if (DAYTIME.test(word)) yield { start, end: start + 1, kind: 'time', priority: -1 };
  }
}
