import type { Dictionary } from './dictionary.ts';
import { keyOf, mix, TEXT_HASH } from './hash.ts';

/** Letters. Longer words of a dictionary are rarely written without a space. */
export const LONGEST_LISTED = 8;
const SHORTEST_LISTED = 2;

/** A part of an eojeol: letters `start` to `end`, and the number of what the dictionary has it as, 0 for what it has not. */
export interface KnownPart {
  readonly start: number;
  readonly end: number;
  readonly known: number;
}

/** What the letters `start` to `end` of `codes` are listed as. */
export function knownAs(words: Dictionary, codes: Int32Array, start: number, end: number): number {
  let hash = TEXT_HASH;
  for (let at = start; at < end; at++) hash = mix(hash, codes[at] as number);
  return words.get(keyOf(hash));
}

/** The longest listed word that begins at `start`: fills in its end, `start` for none. */
function longestAt(words: Dictionary, codes: Int32Array, start: number, end: number): KnownPart {
  let hash = TEXT_HASH;
  let longest = start;
  let known = 0;
  for (let at = start; at < Math.min(end, start + LONGEST_LISTED); at++) {
    const code = codes[at] as number;
    if (code < 0xac00 || code > 0xd7a3) break;
    hash = mix(hash, code);
    if (at + 1 - start < SHORTEST_LISTED) continue;
    const found = words.get(keyOf(hash));
    if (found === 0) continue;
    longest = at + 1;
    known = found;
  }
  return { start, end: longest, known };
}

/**
 * Cuts the eojeol `codes[start..end)` into the longest words that a dictionary lists, from the left, and what lies between them:
 * `부산시장이` -> `부산` `시장` `이`.
 */
export function knownParts(words: Dictionary, codes: Int32Array, start: number, end: number): KnownPart[] {
  const parts: KnownPart[] = [];
  let unknown = start;
  let at = start;
  while (at < end) {
    const part = longestAt(words, codes, at, end);
    if (part.end === at) {
      at++;
      continue;
    }
    if (unknown < at) parts.push({ start: unknown, end: at, known: 0 });
    parts.push(part);
    at = part.end;
    unknown = at;
  }
  if (unknown < end) parts.push({ start: unknown, end, known: 0 });
  return parts;
}
