import { isCloser, isHangul, isLower, isOpener, isSpace, isTerminator, skipSpace } from './characters.ts';
import { carriesOn, carriesOnAfterSpace, isSourceOfQuote } from './korean.ts';

const JAPANESE_PARTICLE = /^[とっなのはがをにでもやへかだ]/;
const SPEAKER = /^(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,4}(?:said|says|asked|told|added|wrote|replied|explained)\b/u;

/**
 * Does a sentence end with the quotation or bracket `[open, close]`? Only when it holds a stop of its own and what
 * follows does not lean on it. `“이겼다!” 관중이` -> yes; `“정말입니까?”라며` -> no.
 */
export function endsWithEnclosure(line: string, sentence: number, open: number, close: number): boolean {
  if (!holdsStop(line, open, close)) return false;
  const bracket = '([（【'.includes(line.charAt(open));
  if (bracket && open !== sentence) return false;
  const next = line.charAt(close + 1);
  if (isTerminator(next) || isCloser(next) || isOpener(next) || ',;:，、·'.includes(next)) return false;
  if (!isSpace(next)) {
    if (isHangul(next)) return !carriesOn(line, close + 1);
    return !isLower(next) && !JAPANESE_PARTICLE.test(next);
  }
  const at = skipSpace(line, close + 1);
  const first = line.charAt(at);
  if (isLower(first)) return false;
  if (bracket) return true;
  if (isOpener(first) && !'([（【'.includes(first)) return false;
  if (isHangul(first)) return !carriesOnAfterSpace(line, at) && !isSourceOfQuote(line, at);
  return !SPEAKER.test(line.slice(at, at + 140));
}

function holdsStop(line: string, open: number, close: number): boolean {
  let at = close - 1;
  while (at > open && isCloser(line.charAt(at))) at--;
  return at > open && isTerminator(line.charAt(at));
}
