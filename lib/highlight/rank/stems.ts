import { isHangul } from '../../text/words.ts';

const HANGUL_STEM = 2;
const LATIN_STEM = 5;
const SHORTEST_LATIN = 4;
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
/** Above every stem of Latin letters, which are five bits each. */
const OF_HANGUL = 1 << 25;

const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/**
 * The stem of each word of `text` from `start` to `end` as a number, since all sentences are read for them. The first two syllables of a
 * Korean word carry its stem, the first five letters of an English one; shorter words than two and four letters say nothing.
 */
export function stemsIn(text: string, start: number, end: number): number[] {
  const stems: number[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const from = at;
    let stem = 0;
    if (isHangul(code)) {
      for (; at < end && isHangul(text.charCodeAt(at)); at++)
        if (at - from < HANGUL_STEM) stem = stem * SYLLABLES + text.charCodeAt(at) - FIRST_SYLLABLE;
      if (at - from >= HANGUL_STEM) stems.push(OF_HANGUL + stem);
    } else if (isLatin(code)) {
      for (; at < end && isLatin(text.charCodeAt(at)); at++)
        if (at - from < LATIN_STEM) stem = (stem << 5) | (text.charCodeAt(at) & 0x1f);
      if (at - from >= SHORTEST_LATIN) stems.push(stem);
    } else continue;
    // What ended this word may begin the next.
    at--;
  }
  return stems;
}
