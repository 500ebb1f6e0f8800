import { KEY_BITS } from './hash.ts';

/** A number of 16 bits for each of many ascending keys, by open addressing; 0 for a key that is not there. */
export class HashedNumbers {
  /** A key + 1 a place; 0 is empty. */
  private readonly places: Int32Array;
  private readonly numbers: Uint16Array;
  private readonly mask: number;
  /** A key's place is its upper bits: filled in the order of the keys, the table is written from front to end. */
  private readonly shift: number;

  constructor(keys: Int32Array, numbers: ArrayLike<number>) {
    let bits = 10;
    while (1 << bits < keys.length * 2) bits++;
    const size = 1 << bits;
    this.mask = size - 1;
    this.shift = KEY_BITS - bits;
    this.places = new Int32Array(size);
    this.numbers = new Uint16Array(size);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as number;
      let place = key >>> this.shift;
      while (this.places[place] !== 0) place = (place + 1) & this.mask;
      this.places[place] = key + 1;
      this.numbers[place] = numbers[index] as number;
    }
  }

  get(key: number): number {
    let place = key >>> this.shift;
    for (;;) {
      const there = this.places[place];
      if (there === key + 1) return this.numbers[place] as number;
      if (there === 0) return 0;
      place = (place + 1) & this.mask;
    }
  }
}
