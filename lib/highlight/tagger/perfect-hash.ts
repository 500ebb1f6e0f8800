import { KEY_BITS } from './hash.ts';

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

const BUCKET_BITS = 16;
const MOST_MOVES = 256;
/** With fewer places two keys of a bucket might share all the bits that tell their place. */
const FEWEST_PLACES = 1 << (KEY_BITS - BUCKET_BITS);
const FULL = 0.625;

/** Tells a key from all others that could stand at its place: its bucket, and a bit that no free place has. 17 bits. */
export const labelOf = (key: number): number => (key & 0xffff) | 0x10000;

export const placeOf = (key: number, { shift, moves }: PerfectHash): number =>
  (key >>> shift) ^ (moves[key & 0xffff] as number);

/** Finds the moves. `keys` are all different. Throws RangeError where a bucket fits nowhere, which hashed keys never come to. */
export function perfectHash(keys: Int32Array): PerfectHash {
  let size = FEWEST_PLACES;
  while (keys.length > size * FULL) size *= 2;
  const shift = KEY_BITS - Math.log2(size);
  const moves = new Uint8Array(1 << BUCKET_BITS);
  const taken = new Uint8Array(size);
  const { starts, sorted } = buckets(keys);
  const fits = (bucket: number, move: number): boolean => {
    for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at++)
      if (taken[((sorted[at] as number) >>> shift) ^ move]) return false;
    return true;
  };
  for (const bucket of fullestFirst(starts)) {
    let move = 0;
    while (!fits(bucket, move)) if (++move === MOST_MOVES) throw new RangeError('keys that are no hashes');
    moves[bucket] = move;
    for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at++)
      taken[((sorted[at] as number) >>> shift) ^ move] = 1;
  }
  return { size, shift, moves };
}

/** The keys bucket by bucket, and where each begins among them. */
function buckets(keys: Int32Array): { starts: Int32Array; sorted: Int32Array } {
  const starts = new Int32Array((1 << BUCKET_BITS) + 1);
  for (const key of keys) {
    const next = (key & 0xffff) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  const free = starts.slice();
  const sorted = new Int32Array(keys.length);
  for (const key of keys) {
    const bucket = key & 0xffff;
    const at = free[bucket] as number;
    sorted[at] = key;
    free[bucket] = at + 1;
  }
  return { starts, sorted };
}

/** A full bucket fits while many places are free; one of a single key fits anywhere. */
function fullestFirst(starts: Int32Array): number[] {
  const bySize: number[][] = [];
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const size = (starts[bucket + 1] as number) - (starts[bucket] as number);
    for (let more = bySize.length; more <= size; more++) bySize.push([]);
    if (size > 0) bySize[size]?.push(bucket);
  }
  return bySize.reverse().flat();
}
