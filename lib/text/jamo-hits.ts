import { disassemble } from 'es-hangul';
import type { Span } from '../model/span.ts';

interface Letters {
  readonly text: string;
  /** For each letter of `text`, where its character stands in the original; one more at the end. */
  readonly origin: readonly number[];
}

/** Each character taken apart into its letters: `값` -> `ㄱㅏㅂㅅ`. */
function lettersOf(original: string): Letters {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of original) {
    const letters = disassemble(character.toLowerCase());
    for (let index = 0; index < letters.length; index += 1) origin.push(at);
    text += letters;
    at += character.length;
  }
  origin.push(at);
  return { text, origin };
}

/**
 * Where `query` stands in `text`, letter by letter, so that a syllable on its way is found too: `저자` finds `저장`
 * (ㅈㅓㅈㅏ·ㅇ), as does `젖`. Whole characters, UTF-16, not overlapping. Nothing for an empty query.
 */
export function jamoHits(text: string, query: string): Span[] {
  const wanted = lettersOf(query.trim()).text;
  if (!wanted) return [];
  const { text: letters, origin } = lettersOf(text);
  const hits: Span[] = [];
  for (let from = letters.indexOf(wanted); from >= 0; ) {
    const start = origin[from] ?? 0;
    let after = from + wanted.length;
    // To the end of the character that the last letter is of.
    while (after < letters.length && origin[after] === origin[after - 1]) after += 1;
    hits.push({ start, end: origin[after] ?? text.length });
    from = letters.indexOf(wanted, after);
  }
  return hits;
}
