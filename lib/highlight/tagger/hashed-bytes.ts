/** A byte for each of many keys, by open addressing; 0 for a key that is not there. */
export class HashedBytes {
  /** A key + 1 a place; 0 is empty. */
  private readonly places: Int32Array;
  private readonly bytes: Uint8Array;
  private readonly mask: number;

  constructor(keys: Int32Array, bytes: Uint8Array) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.places = new Int32Array(size);
    this.bytes = new Uint8Array(size);
    for (let number = 0; number < keys.length; number++) {
      const key = keys[number] as number;
      let place = key & this.mask;
      while (this.places[place] !== 0) place = (place + 1) & this.mask;
      this.places[place] = key + 1;
      this.bytes[place] = bytes[number] as number;
    }
  }

  get(key: number): number {
    let place = key & this.mask;
    for (;;) {
      const there = this.places[place];
      if (there === key + 1) return this.bytes[place] as number;
      if (there === 0) return 0;
      place = (place + 1) & this.mask;
    }
  }
}
