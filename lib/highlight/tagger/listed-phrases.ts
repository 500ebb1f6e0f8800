import { keyOf } from './hash.ts';
import { type Lexicon, LONGEST_PHRASE, phraseNext, phraseStart } from './lexicon.ts';

const FIRST = 1;
const INNER = 2;
const LAST = 3;

/**
 * Which words are part of a listed name of several words, whatever their case: `new york` in `in new york today`. The longest from
 * the left wins. Each gets the name's kinds times 4, plus whether it is the first, an inner or the last word; 0 for all others.
 */
export function listedPhrases(hashes: readonly number[], { phrases }: Lexicon): Uint8Array {
  const marks = new Uint8Array(hashes.length);
  for (let first = 0; first < hashes.length; first++) {
    let phrase = phraseStart(hashes[first] as number);
    let kinds = 0;
    let last = first;
    for (let next = first + 1; next < Math.min(hashes.length, first + LONGEST_PHRASE); next++) {
      phrase = phraseNext(phrase, hashes[next] as number);
      const found = phrases.get(keyOf(phrase));
      if (found === 0) continue;
      kinds = found;
      last = next;
    }
    if (kinds === 0) continue;
    for (let at = first; at <= last; at++)
      marks[at] = kinds * 4 + (at === first ? FIRST : at === last ? LAST : INNER);
    first = last;
  }
  return marks;
}
