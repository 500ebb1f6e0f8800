/** Which words does this text write with a small letter too? Such a word is seldom a name where it has a capital. */
export function smallWordsOf(text: string): (word: string) => boolean {
  const small = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@#])\p{Ll}[\p{L}'’-]*/gu)) small.add(match[0]);
  return (word) => small.has(word);
}
