import { randomFrom, shuffled } from './random.ts';
import { toLengthOne, VECTOR_SIZE, wordVectors } from './word-vectors.ts';

/** What stands in like places: each word's cluster from 1 on, and the kin that each cluster belongs to, from 1 on too. */
export interface Clusters {
  readonly words: ReadonlyMap<string, number>;
  /** By cluster; nothing at 0. */
  readonly kin: Uint8Array;
}

/** Clusters are found among the commonest words; each rarer one then joins the nearest. */
const COMMON = 40_000;
/** A byte holds a cluster, and 0 is none. */
const CLUSTERS = 255;
const KIN = 48;
const ROUNDS = 20;
const SEED = 3;

/** The `most` commonest words. */
export function clustersOf(packages: string, most: number): Clusters {
  const { words, vectors } = wordVectors(packages, most);
  const common = vectors.subarray(0, COMMON * VECTOR_SIZE);
  const centres = means(common, { size: VECTOR_SIZE, clusters: CLUSTERS, seed: SEED });
  const coarse = means(centres, { size: VECTOR_SIZE, clusters: KIN, seed: SEED });
  const cluster = nearest(vectors, centres, VECTOR_SIZE);
  const kin = nearest(centres, coarse, VECTOR_SIZE);
  return {
    words: new Map(words.map((word, at) => [word, (cluster[at] as number) + 1])),
    kin: Uint8Array.from([0, ...kin.map((one) => one + 1)]),
  };
}

/** k-means on the sphere: the middles of clusters of vectors of length 1, by their angles. Begins with vectors at random. */
export function means(
  vectors: Float64Array,
  { size, clusters, seed }: { readonly size: number; readonly clusters: number; readonly seed: number },
): Float64Array {
  const count = vectors.length / size;
  let centres: Float64Array = new Float64Array(clusters * size);
  for (const [cluster, at] of shuffled(count, randomFrom(seed)).subarray(0, clusters).entries())
    centres.set(vectors.subarray(at * size, (at + 1) * size), cluster * size);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(clusters * size);
    for (const [at, cluster] of nearest(vectors, centres, size).entries())
      for (let k = 0; k < size; k++)
        sums[cluster * size + k] = (sums[cluster * size + k] as number) + (vectors[at * size + k] as number);
    centres = toLengthOne(sums, size);
  }
  return centres;
}

/** Of each vector the nearest centre's number. */
export function nearest(vectors: Float64Array, centres: Float64Array, size: number): Uint8Array {
  return Uint8Array.from({ length: vectors.length / size }, (_, at) =>
    nearestTo(vectors, at * size, size, centres),
  );
}

function nearestTo(vectors: Float64Array, from: number, size: number, centres: Float64Array): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let to = 0; to < centres.length; to += size) {
    let dot = 0;
    for (let k = 0; k < size; k++) dot += (vectors[from + k] as number) * (centres[to + k] as number);
    if (dot <= most) continue;
    best = to / size;
    most = dot;
  }
  return best;
}
