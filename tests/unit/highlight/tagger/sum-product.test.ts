import { expect, test } from 'vitest';
import { Scheme } from '../../../../lib/highlight/tagger/labels.ts';
import { Lattice } from '../../../../lib/highlight/tagger/lattice.ts';
import { keepHopeful, sumProduct } from '../../../../lib/highlight/tagger/sum-product.ts';

const [OUTSIDE, BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3, 4];

/** Labels of one kind over four letters, each followed further where going forward leaves it hope. */
function read(scores: readonly (readonly number[])[]): Lattice {
  const lattice = new Lattice(new Scheme(1));
  lattice.reset(scores.length);
  lattice.scores.set(scores.flat());
  sumProduct(lattice, scores.length, new Float32Array(25).fill(1));
  return lattice;
}
const activeOf = ({ active, activeCount }: Lattice, unit: number): number[] =>
  Array.from(active.subarray(unit * 5, unit * 5 + (activeCount[unit] as number)));

test('a beginning that finds no end is looked at no further', () => {
  const lattice = read([
    [0, 4, 0, 0, -9],
    [0, -9, -20, -20, -9],
    [0, -9, -20, -20, -9],
  ]);
  expect(activeOf(lattice, 0)).toEqual([OUTSIDE, BEGIN]);
  keepHopeful(lattice, 3);
  expect([0, 1, 2].map((unit) => activeOf(lattice, unit))).toEqual([[OUTSIDE], [OUTSIDE], [OUTSIDE]]);
});

test('what may be stays', () => {
  const lattice = read([
    [0, 2, 0, 0, 2],
    [0, -20, 1, 2, -20],
    [0, -20, -20, 2, -20],
  ]);
  keepHopeful(lattice, 3);
  expect(activeOf(lattice, 0)).toEqual([OUTSIDE, BEGIN, SINGLE]);
  expect(activeOf(lattice, 1)).toEqual([OUTSIDE, INSIDE, END]);
});
