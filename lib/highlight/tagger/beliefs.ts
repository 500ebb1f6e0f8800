import { A_KIND, TAGGED_KINDS, type TaggedKind } from './labels.ts';
import type { Lattice } from './lattice.ts';
import type { UnitReader } from './unit-reader.ts';

/** How sure the tagger is of each kind at each letter of a text; 0 where it did not look. */
export class Beliefs {
  private readonly begins: Float32Array;
  private readonly insides: Float32Array;
  private readonly kinds: number;

  constructor(length: number, kinds: number) {
    this.kinds = kinds;
    this.begins = new Float32Array(length * kinds);
    this.insides = new Float32Array(length * kinds);
  }

  /** Takes over the marginals of one segment. */
  keep(lattice: Lattice, count: number, reader: UnitReader): void {
    const { scheme, labels, marginals, activeCount } = lattice;
    for (let unit = 0; unit < count; unit++) {
      if (activeCount[unit] === 1) continue;
      const first = reader.startOf(unit);
      // A space between two words goes on with what the second one goes on with.
      const from = unit === 0 ? first : reader.endOf(unit - 1);
      for (let kind = 0; kind < this.kinds; kind++) {
        let begin = 0;
        let inside = 0;
        for (let label = 1 + kind * A_KIND; label <= (kind + 1) * A_KIND; label++)
          if (scheme.goesOn(label)) inside += marginals[unit * labels + label] as number;
          else begin += marginals[unit * labels + label] as number;
        if (begin + inside < 0.001) continue;
        this.begins[first * this.kinds + kind] = begin;
        for (let at = from; at < reader.endOf(unit); at++)
          this.insides[at * this.kinds + kind] = at > first ? begin + inside : inside;
      }
    }
  }

  /** Probability, roughly, that exactly `start` to `end` is a span of `kind`: as sure as its weakest letter. */
  of(start: number, end: number, kind: TaggedKind): number {
    const number = TAGGED_KINDS.indexOf(kind);
    if (number >= this.kinds) return 0;
    let least = this.begins[start * this.kinds + number] as number;
    for (let at = start + 1; at < end; at++)
      least = Math.min(least, this.insides[at * this.kinds + number] as number);
    return Math.min(least, 1 - ((this.insides[end * this.kinds + number] as number) || 0));
  }
}
