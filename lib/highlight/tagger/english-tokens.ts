import { isPlain } from '../../text/plain-text.ts';

/** A token is a word with its inner marks (`O'Brien`, `U.S.`, `e-mail`, `@handle`), a number, or one other sign. */
const TOKEN =
  /[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:['’&-]\p{L}[\p{L}\p{M}\p{N}]*)*(?:\.(?=\p{L}\b|\p{L}\.)\p{L})*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
/** The same for a plain text. */
const PLAIN_TOKEN =
  /[@#]?[A-Za-z]\w*(?:['’&-][A-Za-z][A-Za-z\d]*)*(?:\.(?=[A-Za-z]\b|[A-Za-z]\.)[A-Za-z])*|\d+(?:[.,:]\d+)*|[^\sA-Za-z\d]/g;
const POSSESSIVE = /['’][sS]$/;

/** Fills `starts` and `ends` with the tokens of `text.slice(start, end)`; a possessive 's is a token of its own. */
export function englishTokens(
  text: string,
  start: number,
  end: number,
  starts: number[],
  ends: number[],
): void {
  const part = text.slice(start, end);
  for (const match of part.matchAll(isPlain(part) ? PLAIN_TOKEN : TOKEN)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const own = POSSESSIVE.test(match[0]) && match[0].length > 2 ? to - 2 : to;
    starts.push(from);
    ends.push(own);
    if (own === to) continue;
    starts.push(own);
    ends.push(to);
  }
}
