import { endingAt, isEnding } from '../../../text/words.ts';
import type { Candidate, Passage } from '../../finder.ts';

const SETS = '매일|매주|매달|매월|매년|매해|매시간|날마다|주마다|해마다|달마다|격일|격주|격월';
const FEW = '(?:(?:지난|다음|앞으로) )?(?:며칠|여러 날|수일)';
const WORDS = new RegExp(`(?<![가-힣])(?:(?<set>${SETS})|${FEW}|그 ?해)`, 'g');
const TAIL = /^(?:간|째|동안|전|후|로)/;

/**
 * Words that tell a time only in a message: `매일`, `격주로`, `며칠 뒤`. In an article they are ordinary words, so they
 * are left alone there.
 */
export function* briefTimes({ text, brief }: Passage): Generator<Candidate> {
  for (const match of brief ? text.matchAll(WORDS) : []) {
    const end = match.index + match[0].length;
    const rest = endingAt(text, end);
    if (isEnding(rest) || TAIL.test(rest)) yield { start: match.index, end, kind: 'date', priority: -1 };
  }
}
