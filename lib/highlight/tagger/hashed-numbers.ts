/** A number of 16 bits for each of many keys, by open addressing; 0 for a key that is not there. */
export class HashedNumbers {
  /** A key + 1 a place; 0 is empty. */
  private readonly places: Int32Array;
  private readonly numbers: Uint16Array;
  private readonly mask: number;

  constructor(keys: Int32Array, numbers: ArrayLike<number>) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.places = new Int32Array(size);
    this.numbers = new Uint16Array(size);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as number;
      let place = key & this.mask;
      while (this.places[place] !== 0) place = (place + 1) & this.mask;
      this.places[place] = key + 1;
      this.numbers[place] = numbers[index] as number;
    }
  }

  get(key: number): number {
    let place = key & this.mask;
    for (;;) {
      const there = this.places[place];
      if (there === key + 1) return this.numbers[place] as number;
      if (there === 0) return 0;
      place = (place + 1) & this.mask;
    }
  }
}
