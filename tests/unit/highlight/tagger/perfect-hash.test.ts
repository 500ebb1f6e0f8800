import { describe, expect, it } from 'vitest';
import { hashText, KEY_BITS, keyOf } from '../../../../lib/highlight/tagger/hash.ts';
import { labelOf, placeOf, readPlaces } from '../../../../lib/highlight/tagger/perfect-hash.ts';
import { packSymbols } from '../../../../training/names/pack-symbols.ts';
import { perfectHash } from '../../../../training/names/perfect-hash.ts';

const keysOf = (count: number): Int32Array =>
  Int32Array.from(new Set(Array.from({ length: count }, (_, number) => keyOf(hashText(`낱말 ${number}`)))));

describe('a perfect hash', () => {
  it.each([0, 1, 640, 10_000, 300_000])('gives each of %i keys a place of its own', (count) => {
    const keys = keysOf(count);
    const hash = perfectHash(keys);
    const places = new Set(Array.from(keys, (key) => placeOf(key, hash)));
    expect(places.size).toBe(keys.length);
    expect(Math.max(0, ...places.values().take(1000))).toBeLessThan(hash.size);
  });

  it('tells a key from every other that may stand at its place', () => {
    const hash = perfectHash(keysOf(2000));
    const labels = new Map<number, Set<number>>();
    for (let key = 0; key < 2 ** KEY_BITS; key += 97) {
      const place = placeOf(key, hash);
      const same = labels.get(place) ?? new Set();
      if (same.has(labelOf(key))) throw new Error(`key ${key} looks like another`);
      labels.set(place, same.add(labelOf(key)));
    }
  });

  it('is read as it was found', () => {
    const keys = keysOf(5000);
    const hash = perfectHash(keys);
    const packed = packSymbols(hash.moves);
    const bytes = Uint8Array.from([7, ...packed, 7]);
    expect(readPlaces(bytes, 1, keys.length)).toEqual({ places: hash, end: packed.length + 1 });
    expect(() => readPlaces(bytes.subarray(0, packed.length / 2), 1, keys.length)).toThrow(RangeError);
  });

  it('refuses numbers in a row, which are no hashes', () =>
    expect(() => perfectHash(Int32Array.from({ length: 300 }, (_, key) => key))).toThrow(RangeError));
});
