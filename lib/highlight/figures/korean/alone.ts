import { readNative } from '../../../text/numerals/native.ts';
import { isEnding } from '../../../text/words.ts';
import type { Candidate, Passage } from '../../finder.ts';

/** Native numerals that stand for things without a counter. 한 두 세 네 need one. */
const ALONE = /(?:하나|둘|셋|넷|섯|곱|덟|홉|열|물|른|흔|쉰|순|든)$/;
const RANK = /^첫\s?(?:번째|째)/;
const HOURS = /^\s시(?![가-힣])/;

/** `하나`, `셋은`, `쉰둘이`, and the first of a row: `첫 번째`. Not `하나도`, `하나은행`, `다 셋`. */
export function* nativeAlone({ text, words }: Passage): Generator<Candidate> {
  for (const { word, start } of words) {
    const rank = word.startsWith('첫') ? RANK.exec(text.slice(start, start + 5)) : undefined;
    if (rank) yield { start, end: start + rank[0].length, kind: 'quantity', value: 1, unit: '번째' };
    const numeral = readNative(text, start);
    if (!numeral) continue;
    const said = text.slice(start, numeral.end);
    if (!ALONE.test(said) || said === '열' || said === '하나둘') continue;
    const rest = word.slice(said.length);
    if (!isEnding(rest) || /^(?:도|님|들|같)/.test(rest) || HOURS.test(text.slice(numeral.end))) continue;
    yield { start, end: numeral.end, kind: 'quantity', value: numeral.value, priority: -1 };
  }
}
