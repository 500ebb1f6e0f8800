import { TermIds } from './terms.ts';

/** One sentence as a sparse vector of unit length: `ids` ascending, `weights` beside them. */
export interface Vector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

export interface Vectors {
  readonly sentences: readonly Vector[];
  readonly title: Vector;
  /** Mean of all sentences, by term id. */
  readonly centroid: Float64Array;
}

/** Weighs every term by how often it occurs in its sentence and how few sentences have it. */
export function vectorise(texts: readonly string[], title: string): Vectors {
  const terms = new TermIds();
  const bags = texts.map((text) => countTerms(terms.of(text)));
  const titleBag = countTerms(terms.of(title));
  const spread = new Int32Array(terms.size);
  for (const { ids } of bags) for (const id of ids) spread[id] = (spread[id] as number) + 1;
  const rarity = new Float64Array(terms.size);
  for (let id = 0; id < rarity.length; id++) {
    const holders = spread[id] as number;
    if (holders > 0) rarity[id] = Math.log(1 + texts.length / holders);
  }
  const sentences = bags.map((bag) => unit(bag, rarity));
  const centroid = new Float64Array(terms.size);
  for (const { ids, weights } of sentences) {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      centroid[id] = (centroid[id] as number) + (weights[i] as number);
    }
  }
  return { sentences, title: unit(titleBag, rarity), centroid };
}

function countTerms(terms: readonly number[]): Vector {
  const ids: number[] = [];
  const weights: number[] = [];
  for (const id of ascending(terms)) {
    const last = ids.length - 1;
    if (id === ids[last]) weights[last] = (weights[last] as number) + 1;
    else {
      ids.push(id);
      weights.push(1);
    }
  }
  return { ids, weights };
}

/** From here on it takes longer to put each term in its place than to sort. */
const MANY = 64;

/** A sentence has few terms, mostly new ones and so in order already: each is put in its place among those before it. */
function ascending(terms: readonly number[]): ArrayLike<number> & Iterable<number> {
  if (terms.length > MANY) return Int32Array.from(terms).sort();
  const sorted = [...terms];
  for (let i = 1; i < sorted.length; i++) {
    const id = sorted[i] as number;
    let at = i;
    for (; at > 0 && (sorted[at - 1] as number) > id; at--) sorted[at] = sorted[at - 1] as number;
    sorted[at] = id;
  }
  return sorted;
}

function unit({ ids, weights }: Vector, rarity: Float64Array): Vector {
  const weighed: number[] = [];
  let square = 0;
  for (let i = 0; i < ids.length; i++) {
    const weight = (1 + Math.log(weights[i] as number)) * (rarity[ids[i] as number] as number);
    weighed.push(weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < ids.length; i++) weighed[i] = (weighed[i] as number) / length;
  return { ids, weights: weighed };
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i] ?? 0;
    while (j < b.ids.length && (b.ids[j] ?? 0) < id) j++;
    if (b.ids[j] === id) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  }
  return sum;
}

/** All cosines, row by row: `n * n` numbers with zeros on the diagonal. Through the terms that sentences share. */
export function similarities(sentences: readonly Vector[], terms: number): Float64Array {
  const n = sentences.length;
  const matrix = new Float64Array(n * n);
  // Per term the sentences that hold it so far, as a chain through `before`: no object per occurrence.
  const size = sentences.reduce((sum, { ids }) => sum + ids.length, 0);
  const latest = new Int32Array(terms).fill(-1);
  const before = new Int32Array(size);
  const holder = new Int32Array(size);
  const held = new Float64Array(size);
  let entry = 0;
  for (let i = 0; i < n; i++) {
    const { ids, weights } = sentences[i] as Vector;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number;
      const weight = weights[k] as number;
      for (let at = latest[id] as number; at >= 0; at = before[at] as number) {
        const cell = i * n + (holder[at] as number);
        matrix[cell] = (matrix[cell] as number) + weight * (held[at] as number);
      }
      before[entry] = latest[id] as number;
      holder[entry] = i;
      held[entry] = weight;
      latest[id] = entry++;
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix[j * n + i] = matrix[i * n + j] ?? 0;
  return matrix;
}
