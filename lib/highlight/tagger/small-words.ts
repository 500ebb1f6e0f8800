import { isPlain } from '../../text/plain-text.ts';

const SMALL = /(?<![\p{L}\p{N}@#])\p{Ll}[\p{L}'’-]*/gu;
const PLAIN_SMALL = /(?<![A-Za-z\d@#])[a-z][A-Za-z'’-]*/g;

/** Which words does this text write with a small letter too? Such a word is seldom a name where it has a capital. */
export function smallWordsOf(text: string): (word: string) => boolean {
  const small = new Set<string>();
  for (const line of text.split('\n'))
    for (const [word] of line.matchAll(isPlain(line) ? PLAIN_SMALL : SMALL)) small.add(word);
  return (word) => small.has(word);
}
