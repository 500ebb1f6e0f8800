import { describe, expect, it } from 'vitest';
import { means } from '../../../training/names/clusters.ts';
import { neighboursOf } from '../../../training/names/neighbours.ts';
import { vectorsOf } from '../../../training/names/vectors.ts';

const TOWNS = ['Lorvik', 'Sandmere', 'Quillan'];
const PEOPLE = ['Tove', 'Anselm', 'Brigid'];
const lines = [
  ...TOWNS.flatMap((town) => [`She moved to ${town} in spring`, `The road to ${town} in winter`]),
  ...PEOPLE.flatMap((person) => [`Then ${person} said no`, `Later ${person} said so`]),
];
const { words, counts, matrix } = neighboursOf(lines, 2);
const rowOf = (word: string) => words.indexOf(word.toLowerCase());

describe('words by their neighbours', () => {
  it('counts those that are seen often enough, the commonest first', () => {
    expect(words.slice(0, 2)).toEqual(['in', 'said']);
    expect(counts[0]).toBe(6);
    expect([...TOWNS, ...PEOPLE].every((word) => rowOf(word) >= 0)).toBe(true);
    expect(neighboursOf(lines, 3).words).not.toContain('lorvik');
  });

  it('gives words that stand in like places like vectors of length 1', () => {
    const size = 4;
    const vectors = vectorsOf(matrix, size);
    const alike = (one: string, other: string) => {
      let dot = 0;
      for (let k = 0; k < size; k++)
        dot += (vectors[rowOf(one) * size + k] ?? 0) * (vectors[rowOf(other) * size + k] ?? 0);
      return dot;
    };
    expect(alike('Lorvik', 'Lorvik')).toBeCloseTo(1, 5);
    expect(alike('Lorvik', 'Quillan')).toBeGreaterThan(0.9);
    expect(alike('Tove', 'Brigid')).toBeGreaterThan(0.9);
    expect(alike('Lorvik', 'Tove')).toBeLessThan(0.5);
  });

  it('puts vectors that point the same way into one cluster', () => {
    const vectors = Float64Array.from([1, 0, 0.96, 0.28, 0, 1, 0.28, 0.96]);
    const { nearest } = means(vectors, new Float64Array(4).fill(1), { size: 2, clusters: 2, seed: 3 });
    expect(nearest[0]).toBe(nearest[1]);
    expect(nearest[2]).toBe(nearest[3]);
    expect(nearest[0]).not.toBe(nearest[2]);
  });
});
