import { isEnding } from '../../../text/words.ts';
import type { Candidate, Passage } from '../../finder.ts';

/** Lengths of time that are one word. */
const LENGTHS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['하루', [1, '일']],
  ['이틀', [2, '일']],
  ['사흘', [3, '일']],
  ['나흘', [4, '일']],
  ['닷새', [5, '일']],
  ['엿새', [6, '일']],
  ['이레', [7, '일']],
  ['여드레', [8, '일']],
  ['아흐레', [9, '일']],
  ['열흘', [10, '일']],
  ['보름', [15, '일']],
  ['스무날', [20, '일']],
  ['일주일', [7, '일']],
  ['반년', [0.5, '년']],
  ['반세기', [50, '년']],
  ['석달', [3, '달']],
  ['한달', [1, '달']],
  ['두달', [2, '달']],
]);
const TAIL = /^(?:간|째|씩|만에|치|쯤|가량|짜리|평균|안|뒤|전|후|동안|마다|만이|만의)/;

/** `하루`, `사흘`, `열흘간`, `보름`, `일주일`, `반년`. */
export function* koreanLengths({ words }: Passage): Generator<Candidate> {
  for (const { word, start } of words) {
    for (let length = Math.min(3, word.length); length >= 2; length--) {
      const [value, unit] = LENGTHS.get(word.slice(0, length)) ?? [];
      if (value === undefined) continue;
      const rest = word.slice(length);
      if (!isEnding(rest) && !TAIL.test(rest)) break;
      const end = start + length + (rest.startsWith('간') ? 1 : 0);
      yield { start, end, kind: 'date', value, unit };
      break;
    }
  }
}
