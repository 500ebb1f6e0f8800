/** Money and percentages are quantities to the tagger; the rules know them apart. */
export const TAGGED_KINDS = ['person', 'organization', 'place', 'date', 'time', 'quantity'] as const;
export type TaggedKind = (typeof TAGGED_KINDS)[number];

export const OUTSIDE = 0;

/** Labels of a kind, by their places among them. */
export const A_KIND = 4;
const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

/** How labels say where something is: 0 is outside, then come those of each kind (begin, inside, end, single). */
export class Scheme {
  readonly kinds: number;
  readonly labels: number;
  /** By label: those that may come next. */
  readonly followers: readonly Uint8Array[];
  /** Those that something begins with. */
  readonly beginnings: Uint8Array;
  private readonly continuing: Uint8Array;
  private readonly last: Uint8Array;
  /** `from * labels + to`. */
  private readonly allowed: Uint8Array;

  constructor(kinds: number) {
    this.kinds = kinds;
    this.labels = 1 + A_KIND * kinds;
    const all = Uint8Array.from({ length: this.labels }, (_, label) => label);
    const placeOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) % A_KIND);
    this.continuing = all.map((label) => Number(placeOf(label) === INSIDE || placeOf(label) === END));
    this.last = all.map((label) => Number(label === OUTSIDE || placeOf(label) >= END));
    const canGoOn = (from: number): boolean => placeOf(from) === BEGIN || placeOf(from) === INSIDE;
    const follows = (from: number, to: number): boolean =>
      this.goesOn(to) ? canGoOn(from) && this.kindOf(from) === this.kindOf(to) : this.mayBeLast(from);
    this.followers = Array.from(all, (from) => all.filter((to) => follows(from, to)));
    this.beginnings = (this.followers[OUTSIDE] as Uint8Array).filter((label) => label !== OUTSIDE);
    this.allowed = new Uint8Array(this.labels * this.labels);
    for (const from of all)
      for (const to of this.followers[from] as Uint8Array) this.allowed[from * this.labels + to] = 1;
  }

  kindOf(label: number): number {
    return Math.floor((label - 1) / A_KIND);
  }

  /** The label of the unit at `place` in something of `length` units. */
  labelAt(kind: number, place: number, length: number): number {
    const first = 1 + kind * A_KIND;
    if (place === 0) return first + (length === 1 ? SINGLE : BEGIN);
    return first + (place === length - 1 ? END : INSIDE);
  }

  /** Is it a part of what began before? */
  goesOn(label: number): boolean {
    return this.continuing[label] === 1;
  }

  /** May what it is of end with it? */
  mayBeLast(label: number): boolean {
    return this.last[label] === 1;
  }

  mayFollow(from: number, to: number): boolean {
    return this.allowed[from * this.labels + to] === 1;
  }

  /** Labels come in groups: outside by itself, then the kinds. */
  firstOfGroup(group: number): number {
    return group === 0 ? OUTSIDE : 1 + (group - 1) * A_KIND;
  }

  /** How many it has. */
  labelsOfGroup(group: number): number {
    return group === 0 ? 1 : A_KIND;
  }
}
