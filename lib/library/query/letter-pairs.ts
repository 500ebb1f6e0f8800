/**
 * Which pairs of neighbouring letters some texts hold, as a set that never misses one and sometimes sees one too many
 * (a Bloom filter of one hash). A text that lacks a pair of a word lacks the word: most texts need not be looked through.
 */
export type LetterPairs = Uint32Array;

/** Bits for each letter: at two, a third of the bits are set in a text that never says a pair twice. */
const BITS_PER_LETTER = 2;
const FEWEST_BITS = 1024;
/** Eight kilobytes, for texts of 32,000 letters and more. */
const MOST_BITS = 65_536;

const bitOf = (one: number, next: number, mask: number): number =>
  ((Math.imul(one, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> 13) & mask;

function sizeFor(letters: number): number {
  let bits = FEWEST_BITS;
  while (bits < letters * BITS_PER_LETTER && bits < MOST_BITS) bits *= 2;
  return bits;
}

/** The pairs of all of `texts`; none spans two of them. Texts are folded as the words are that are asked for. */
export function letterPairsOf(texts: readonly string[]): LetterPairs {
  const letters = texts.reduce((sum, { length }) => sum + length, 0);
  const bits = sizeFor(letters);
  const pairs = new Uint32Array(bits / 32);
  for (const text of texts) {
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at += 1) {
      const here = text.charCodeAt(at);
      const bit = bitOf(before, here, bits - 1);
      pairs[bit >>> 5] = (pairs[bit >>> 5] ?? 0) | (1 << (bit & 31));
      before = here;
    }
  }
  return pairs;
}

/** False: no text of these holds the word. True: one may. `반도체` in a text without `도체` is false, save by chance. */
export function mayHold(pairs: LetterPairs, word: string): boolean {
  const mask = pairs.length * 32 - 1;
  for (let at = 1; at < word.length; at += 1) {
    const bit = bitOf(word.charCodeAt(at - 1), word.charCodeAt(at), mask);
    if (((pairs[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}
