import { KEY_BITS } from './hash.ts';

/** A number for each of many ascending keys; 0 for a key that is not there. */
export class HashedNumbers {
  private readonly keys: Int32Array;
  private readonly numbers: ArrayLike<number>;
  /** By a key's upper bits: where those that share them begin. Hashed keys are even, so these are one or two. */
  private readonly starts: Int32Array;
  private readonly shift: number;

  constructor(keys: Int32Array, numbers: ArrayLike<number>) {
    let bits = 10;
    while (1 << bits < keys.length) bits++;
    this.keys = keys;
    this.numbers = numbers;
    this.shift = KEY_BITS - bits;
    this.starts = new Int32Array((1 << bits) + 1);
    let next = 0;
    for (let index = 0; index < keys.length; index++) {
      const upper = (keys[index] as number) >>> this.shift;
      while (next <= upper) this.starts[next++] = index;
    }
    this.starts.fill(keys.length, next);
  }

  get(key: number): number {
    const upper = key >>> this.shift;
    const end = this.starts[upper + 1] as number;
    for (let at = this.starts[upper] as number; at < end; at++)
      if (this.keys[at] === key) return this.numbers[at] as number;
    return 0;
  }
}
