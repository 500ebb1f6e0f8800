import type { Dictionary } from './dictionary.ts';
import { keyOf, mix } from './hash.ts';
import { type KnownPart, knownAs, knownParts } from './known-parts.ts';

/** Keys that a letter gets. */
export const DICTIONARY_WIDTH = 5;
/** Stand for what is before the first part of an eojeol and behind its last. */
const BEFORE = 256;
const BEHIND = 257;

/** Where one eojeol lies: its letters in `codes`, how many of them are left without its particle, and where its keys go. */
export interface Eojeol {
  readonly codes: Int32Array;
  readonly start: number;
  readonly end: number;
  /** Where the particle begins. */
  readonly stemEnd: number;
  readonly keys: Int32Array;
  /** Of the first letter's keys. */
  readonly slot: number;
  /** From one letter's keys to the next one's. */
  readonly width: number;
}

/**
 * Writes what the dictionary has of each letter's surroundings: as what the word is listed that it is in, where in it, what is listed
 * beside that, and what the eojeol without its particle is.
 */
export function dictionaryFeatures(words: Dictionary, eojeol: Eojeol): void {
  const { codes, start, end, stemEnd } = eojeol;
  const parts = knownParts(words, codes, start, end);
  const stem = knownAs(words, codes, start, stemEnd);
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as KnownPart;
    const before = parts[index - 1]?.known ?? BEFORE;
    const behind = parts[index + 1]?.known ?? BEHIND;
    const sort = mix(part.known, Math.min(part.end - part.start, 6));
    const stands =
      Math.min(end - part.end, 4) * 4 + (part.start === start ? 2 : 0) + (part.end === stemEnd ? 1 : 0);
    for (let at = part.start; at < part.end; at++) {
      const place = Math.min(at - part.start, 4) * 8 + Math.min(part.end - 1 - at, 4);
      const here = mix(sort, place);
      const { keys } = eojeol;
      let slot = eojeol.slot + (at - start) * eojeol.width;
      keys[slot++] = keyOf(mix(mix(301, here), stands));
      keys[slot++] = keyOf(mix(mix(302, here), before));
      keys[slot++] = keyOf(mix(mix(303, here), behind));
      const left = Math.min(Math.max(stemEnd - at, -2) + 2, 8);
      keys[slot++] = keyOf(mix(mix(mix(304, part.known), stem), Math.min(at - start, 4) * 16 + left));
      keys[slot] = keyOf(mix(mix(305, here), codes[part.end - 1] as number));
    }
  }
}
