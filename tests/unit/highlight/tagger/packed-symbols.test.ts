import { describe, expect, it } from 'vitest';
import { Scheme } from '../../../../lib/highlight/tagger/labels.ts';
import { readKeys } from '../../../../lib/highlight/tagger/packed-keys.ts';
import { readSteps } from '../../../../lib/highlight/tagger/packed-steps.ts';
import { readSymbols } from '../../../../lib/highlight/tagger/packed-symbols.ts';
import { packKeys } from '../../../../training/names/pack-keys.ts';
import { packSteps } from '../../../../training/names/pack-steps.ts';
import { packSymbols } from '../../../../training/names/pack-symbols.ts';
import { randomFrom } from '../../../../training/names/random.ts';

const random = randomFrom(1);
const some = (length: number, make: () => number) => Array.from({ length }, make);
const entropy = (symbols: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / symbols.length), 0);
};

describe('packed symbols', () => {
  const even = some(5000, () => Math.floor(random() * 256));
  const rare = some(5000, () => Math.floor(-Math.log(random()) * 2) & 255);
  it.each([
    ['even ones', even],
    ['rare ones', rare],
    ['one alone', [7]],
    ['one of all', some(5000, () => 255)],
    ['none', []],
  ])('come back as they were: %s', (_, symbols) => {
    const bytes = Uint8Array.from([9, 9, ...packSymbols(symbols), 8]);
    const { symbols: found, end } = readSymbols(bytes, 2, symbols.length);
    expect([...found]).toEqual(symbols);
    expect(end).toBe(bytes.length - 1);
  });

  it('take the room of what they tell', () =>
    expect(packSymbols(rare).length - 60).toBeLessThan((entropy(rare) / 8) * 1.01));

  it('are refused where something is missing', () => {
    const bytes = Uint8Array.from(packSymbols(rare));
    for (const kept of [0, 1, 3, 20, bytes.length - 1])
      expect(() => readSymbols(bytes.subarray(0, kept), 0, rare.length)).toThrow(RangeError);
    expect(() => readSymbols(new Uint8Array(9000), 0, 100)).toThrow(RangeError);
  });
});

describe('packed keys and steps', () => {
  it('come back as they were', () => {
    const keys = [...new Set(some(900, () => Math.floor(random() * 2 ** 26)))].sort((a, b) => a - b);
    const bytes = Uint8Array.from(packKeys(keys));
    const { keys: found, end } = readKeys(bytes, 0, keys.length);
    expect([[...found], end]).toEqual([keys, bytes.length]);
    expect(() => readKeys(bytes.subarray(0, 500), 0, keys.length)).toThrow(RangeError);
  });

  it('hold what each label weighs, apart by label', () => {
    const scheme = new Scheme(2);
    const rows = [
      [3, 0, 0, 0, 0, -127, 0, 0, 0],
      [0, 2, -1, 0, 0, 0, 0, 0, 0],
      [-4, 5, 0, 0, 0, 127, 6, 0, 0],
    ];
    const bytes = Uint8Array.from(packSteps(rows, scheme));
    const { groups, weights, end } = readSteps(bytes, 0, rows.length, scheme);
    expect([...groups]).toEqual([0b101, 0b010, 0b111]);
    expect(weights.map((symbols) => [...Int8Array.from(symbols)])).toEqual([
      [3, -4],
      [2, 5],
      [-1],
      [],
      [],
      [-127, 127],
      [6],
      [],
      [],
    ]);
    expect(end).toBe(bytes.length);
  });
});
