import {
  FOREIGN_SYLLABLES,
  type KoreanNameParts,
  LONG_SURNAMES,
  NATIVE,
  ORGANIZATION_ENDS,
  PLACE_ENDS,
  SURNAMES,
} from './korean-name-parts.ts';

const FIRST_HANGUL = 0xac00;
const FINALS = 28;
const RIEUL = 8;
const TRIES = 30;

/** How particles see a name's last letter: without a final consonant, with `ㄹ`, with another; undefined where it is no Hangul. */
function finalOf(name: string): 'none' | 'rieul' | 'other' | undefined {
  const place = name.charCodeAt(name.length - 1) - FIRST_HANGUL;
  if (place < 0 || place >= 11172) return undefined;
  const final = place % FINALS;
  return final === 0 ? 'none' : final === RIEUL ? 'rieul' : 'other';
}

/** Makes up Korean names that could stand where another one stands, with the particles that are there. */
export class KoreanComposer {
  private readonly parts: KoreanNameParts;
  private readonly random: () => number;

  constructor(parts: KoreanNameParts, random: () => number) {
    this.parts = parts;
    this.random = random;
  }

  /** Another name of the same form, now and then the old one: `김구라` may become `빙하늬`, `해온시` `도담시`. */
  inPlaceOf(old: string, kind: string): string {
    return kind === 'person' ? this.person(old) : this.body(old, kind);
  }

  private person(old: string): string {
    if (/^[가-힣]{3}$/.test(old) && SURNAMES.includes(old.charAt(0)))
      return this.often(0.85) ? this.alike(old, () => this.surname() + this.given()) : old;
    if (/^[가-힣]{2}$/.test(old) && this.often(0.5))
      return this.alike(old, () => (this.often(0.67) ? this.given() : this.foreign()).slice(0, 2));
    if (/^[가-힣]{3,5}$/.test(old)) return this.often(0.6) ? this.alike(old, () => this.foreign()) : old;
    if (/^[가-힣]{2,5}(?: [가-힣]{2,6})+$/.test(old) && this.often(0.7)) {
      const first = old.split(' ').slice(1);
      return [...first.map(() => this.foreign()), this.alike(old, () => this.foreign())].join(' ');
    }
    return old;
  }

  private body(old: string, kind: string): string {
    const end = (kind === 'place' ? PLACE_ENDS : ORGANIZATION_ENDS).exec(old)?.[2];
    if (end && this.often(0.7)) return this.stem() + end;
    if (kind === 'place')
      return /^[가-힣]{2,4}$/.test(old) && this.often(0.5)
        ? this.alike(old, () => (this.often(0.5) ? this.pick(this.parts.places) : this.foreign()))
        : old;
    return /^[가-힣]{2,5}$/.test(old) && this.often(0.4)
      ? this.alike(old, () => (this.often(0.5) ? this.stem() : this.foreign()))
      : old;
  }

  private surname(): string {
    const chance = this.random();
    if (chance < 0.45) return this.pick(this.parts.persons).charAt(0);
    return chance < 0.96 ? this.pick(SURNAMES) : this.pick(LONG_SURNAMES);
  }

  private given(): string {
    const chance = this.random();
    if (chance < 0.12) return this.pick(NATIVE);
    if (chance < 0.8) return this.syllables();
    return this.pick(this.parts.persons).slice(1);
  }

  /** Two syllables of given names that need not stand together anywhere. */
  private syllables(): string {
    return this.pick(this.parts.persons).charAt(1) + this.pick(this.parts.persons).charAt(2);
  }

  private foreign(): string {
    const length = 2 + Math.floor(this.random() * 3);
    return Array.from({ length }, () => this.pick(FOREIGN_SYLLABLES)).join('');
  }

  private stem(): string {
    const chance = this.random();
    if (chance < 0.3) return this.pick(NATIVE);
    if (chance < 0.5) return this.pick(this.parts.places).slice(0, 2);
    return chance < 0.8 ? this.syllables() : this.foreign();
  }

  private alike(old: string, make: () => string): string {
    for (let tries = 0; tries < TRIES; tries++) {
      const made = make();
      if (finalOf(made) === finalOf(old)) return made;
    }
    return old;
  }

  private often(share: number): boolean {
    return this.random() < share;
  }

  private pick<Of extends string | readonly string[]>(list: Of): string {
    return list[Math.floor(this.random() * list.length)] ?? '';
  }
}
