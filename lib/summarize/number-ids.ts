/** Spreads keys over the table: odd, so that no two keys fall together by it. */
const SPREAD = 0x9e3779b1;
const FIRST_BITS = 8;

/** Small ids of 32-bit numbers other than 0. A `Map` would keep those over 30 bits as objects, and take several times as long. */
export class NumberIds {
  size = 0;
  private bits = FIRST_BITS;
  private keys = new Int32Array(1 << FIRST_BITS);
  private ids = new Int32Array(1 << FIRST_BITS);

  /** The id of `key`; `next` where it is new. */
  of(key: number, next: number): number {
    const wanted = key | 0;
    const place = this.placeOf(wanted);
    if (this.keys[place] === wanted) return this.ids[place] as number;
    this.keys[place] = wanted;
    this.ids[place] = next;
    this.size++;
    if (this.size * 2 > this.keys.length) this.grow();
    return next;
  }

  /** Where `key` stands, or would. */
  private placeOf(key: number): number {
    let place = Math.imul(key, SPREAD) >>> (32 - this.bits);
    while (this.keys[place] !== 0 && this.keys[place] !== key) place = (place + 1) & (this.keys.length - 1);
    return place;
  }

  private grow(): void {
    const { keys, ids } = this;
    this.bits++;
    this.keys = new Int32Array(1 << this.bits);
    this.ids = new Int32Array(1 << this.bits);
    for (const [at, key] of keys.entries()) {
      if (key === 0) continue;
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.ids[place] = ids[at] as number;
    }
  }
}
