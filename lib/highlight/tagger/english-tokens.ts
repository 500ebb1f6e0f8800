import { isPlain } from '../../text/plain-text.ts';

/** A token is a word with its inner marks (`O'Brien`, `U.S.`, `e-mail`, `@handle`), a number, or one other sign. */
const TOKEN =
  /[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:['’&-]\p{L}[\p{L}\p{M}\p{N}]*)*(?:\.(?=\p{L}\b|\p{L}\.)\p{L})*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
/** The same for a plain text. */
const PLAIN_TOKEN =
  /[@#]?[A-Za-z]\w*(?:['’&-][A-Za-z][A-Za-z\d]*)*(?:\.(?=[A-Za-z]\b|[A-Za-z]\.)[A-Za-z])*|\d+(?:[.,:]\d+)*|[^\sA-Za-z\d]/g;
/** A word that may end in a possessive 's. */
const SHORTEST_OWNER = 3;

function endsPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1) | 0x20;
  if (last !== 0x73 || word.length < SHORTEST_OWNER) return false;
  const mark = word.charCodeAt(word.length - 2);
  return mark === 0x27 || mark === 0x2019;
}

/** Fills `words` and `starts` with the tokens of `text.slice(start, end)`; a possessive 's is a token of its own. */
export function englishTokens(
  text: string,
  start: number,
  end: number,
  words: string[],
  starts: number[],
): void {
  const part = text.slice(start, end);
  const pattern = isPlain(part) ? PLAIN_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    const [word] = match;
    const from = start + match.index;
    const own = endsPossessive(word) ? word.length - 2 : word.length;
    words.push(own === word.length ? word : word.slice(0, own));
    starts.push(from);
    if (own === word.length) continue;
    words.push(word.slice(own));
    starts.push(from + own);
  }
}
