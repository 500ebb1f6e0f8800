import { KEY_BITS } from './hash.ts';
import { readSymbols } from './packed-symbols.ts';

/**
 * A place of its own for each of many keys, so that a look-up is one step and never a search: a processor that need not guess how
 * far to search fetches the next features while it waits for this one. By hash and displace: keys with the same `labelOf` are a
 * bucket, and each bucket has the number that moves its keys to places where nothing else is.
 */
export interface PerfectHash {
  /** How many places there are: a power of two, at most five in eight of them taken. */
  readonly size: number;
  /** High bits of a key tell its place: so many low ones do not. */
  readonly shift: number;
  /** By bucket. */
  readonly moves: Uint8Array;
}

/** Of the key, from its lowest. */
const BUCKET_BITS = 16;
export const BUCKETS = 1 << BUCKET_BITS;
/** With fewer places two keys of a bucket might share all the bits that tell their place. */
const FEWEST_PLACES = 1 << (KEY_BITS - BUCKET_BITS);
const FULL = 0.625;

/** Tells a key from all others that could stand at its place: its bucket, and a bit that no free place has. 17 bits. */
export const labelOf = (key: number): number => (key & 0xffff) | 0x10000;

export const placeOf = (key: number, { shift, moves }: PerfectHash): number =>
  (key >>> shift) ^ (moves[key & 0xffff] as number);

/** The places of `count` keys by these moves. */
export function placesOf(count: number, moves: Uint8Array): PerfectHash {
  let size = FEWEST_PLACES;
  while (count > size * FULL) size *= 2;
  return { size, shift: KEY_BITS - Math.log2(size), moves };
}

/**
 * Reads the moves of `count` keys, which training found: to find them here would take a third of the time that a tagger needs to be
 * ready. Gives the byte after them too. Throws RangeError on bytes that are none.
 */
export function readPlaces(
  bytes: Uint8Array,
  start: number,
  count: number,
): { readonly places: PerfectHash; readonly end: number } {
  const { symbols: moves, end } = readSymbols(bytes, start, BUCKETS);
  return { places: placesOf(count, moves), end };
}
