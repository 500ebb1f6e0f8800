import { BUCKETS, type PerfectHash, placeOf, placesOf } from '../../lib/highlight/tagger/perfect-hash.ts';

const MOST_MOVES = 256;

/** Finds the moves. `keys` are all different. Throws RangeError where a bucket fits nowhere, which hashed keys never come to. */
export function perfectHash(keys: Int32Array): PerfectHash {
  const moves = new Uint8Array(BUCKETS);
  const hash = placesOf(keys.length, moves);
  const taken = new Uint8Array(hash.size);
  const { starts, sorted } = buckets(keys);
  for (const bucket of fullestFirst(starts)) {
    const own = sorted.subarray(starts[bucket], starts[bucket + 1]);
    for (let move = 0; ; move++) {
      if (move === MOST_MOVES) throw new RangeError('keys that are no hashes');
      moves[bucket] = move;
      if (own.every((key) => !taken[placeOf(key, hash)])) break;
    }
    for (const key of own) taken[placeOf(key, hash)] = 1;
  }
  return hash;
}

/** The keys bucket by bucket, and where each begins among them. */
function buckets(keys: Int32Array): { starts: Int32Array; sorted: Int32Array } {
  const starts = new Int32Array(BUCKETS + 1);
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
