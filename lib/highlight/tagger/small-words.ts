import { stretchesOf } from '../../text/plain-text.ts';

const SMALL = /(?<![\p{L}\p{N}@#])\p{Ll}[\p{L}'’-]*/gu;
const PLAIN_SMALL = /(?<![A-Za-z\d@#])[a-z][A-Za-z'’-]*/g;

/** Which words does this text write with a small letter too? Such a word is seldom a name where it has a capital. */
export function smallWordsOf(text: string): (word: string) => boolean {
  const small = new Set(
    stretchesOf(text).flatMap((part) => part.text.match(part.plain ? PLAIN_SMALL : SMALL) ?? []),
  );
  return (word) => small.has(word);
}
