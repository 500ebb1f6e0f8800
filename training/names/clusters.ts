import { neighboursOf } from './neighbours.ts';
import { randomFrom, shuffled } from './random.ts';
import { unlabelledText } from './unlabelled.ts';
import { toLengthOne, vectorsOf } from './vectors.ts';

/** What stands in like places: each word's cluster from 1 on, and the kin that each cluster belongs to, from 1 on too. */
export interface Clusters {
  readonly words: ReadonlyMap<string, number>;
  /** By cluster; nothing at 0. */
  readonly kin: Uint8Array;
}

/** A byte holds a cluster, and 0 is none. */
const CLUSTERS = 255;
const KIN = 48;
const SIZE = 64;
const ROUNDS = 20;
const SEED = 3;
/** Common words count for more, but not by as much as they are common. */
const DAMPED = 0.3;
const COMMONEST = 2000;

/** Words of the unlabelled text, and of `lines`, that are seen at least `least` times. */
export function clustersOf(packages: string, lines: readonly string[], least: number): Clusters {
  const { words, counts, matrix } = neighboursOf([...unlabelledText(packages), ...lines], least);
  const vectors = vectorsOf(matrix, SIZE);
  const weights = counts.map((count) => Math.min(count, COMMONEST) ** DAMPED);
  const fine = means(vectors, weights, { size: SIZE, clusters: CLUSTERS, seed: SEED });
  const sizes = new Float64Array(CLUSTERS);
  for (const cluster of fine.nearest) sizes[cluster] = (sizes[cluster] as number) + 1;
  const coarse = means(fine.centres, sizes, { size: SIZE, clusters: KIN, seed: SEED });
  return {
    words: new Map(words.map((word, at) => [word, (fine.nearest[at] as number) + 1])),
    kin: Uint8Array.from([0, ...coarse.nearest].map((kin, at) => (at === 0 ? 0 : kin + 1))),
  };
}

/** k-means on the sphere: vectors of length 1, by their angles. Begins with vectors at random. */
export function means(
  vectors: Float64Array,
  weights: Float64Array,
  { size, clusters, seed }: { readonly size: number; readonly clusters: number; readonly seed: number },
): { nearest: Uint8Array; centres: Float64Array } {
  let centres: Float64Array = new Float64Array(clusters * size);
  for (const [cluster, at] of shuffled(weights.length, randomFrom(seed)).subarray(0, clusters).entries())
    centres.set(vectors.subarray(at * size, (at + 1) * size), cluster * size);
  const nearest = new Uint8Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(clusters * size);
    for (let at = 0; at < weights.length; at++) {
      const cluster = nearestTo(vectors, at * size, size, centres);
      nearest[at] = cluster;
      for (let k = 0; k < size; k++)
        sums[cluster * size + k] =
          (sums[cluster * size + k] as number) + (weights[at] as number) * (vectors[at * size + k] as number);
    }
    centres = toLengthOne(sums, size);
  }
  return { nearest, centres };
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
