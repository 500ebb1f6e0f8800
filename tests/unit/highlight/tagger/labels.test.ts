import { describe, expect, it } from 'vitest';
import { OUTSIDE, Scheme } from '../../../../lib/highlight/tagger/labels.ts';

const labelsOf = (scheme: Scheme, kind: number, length: number): number[] =>
  Array.from({ length }, (_, place) => scheme.labelAt(kind, place, length));
const isAllowed = (scheme: Scheme, labels: readonly number[]): boolean =>
  labels.every((label, at) => scheme.mayFollow(at === 0 ? OUTSIDE : (labels[at - 1] as number), label)) &&
  scheme.mayBeLast(labels.at(-1) ?? OUTSIDE);

describe.each([new Scheme(3), new Scheme(6)])('a scheme of labels', (scheme) => {
  const spans = [1, 2, 3, 5].map((length) => labelsOf(scheme, 1, length));

  it('allows what it says of any length, alone, after outside and side by side', () => {
    for (const one of spans)
      for (const other of spans) {
        expect(isAllowed(scheme, one)).toBe(true);
        expect(isAllowed(scheme, [OUTSIDE, ...one, OUTSIDE])).toBe(true);
        expect(isAllowed(scheme, [...one, ...other])).toBe(true);
      }
  });

  it('lets nothing go on that did not begin, or as another kind', () => {
    const [first, second] = labelsOf(scheme, 1, 2) as [number, number];
    expect(isAllowed(scheme, [second])).toBe(false);
    expect(isAllowed(scheme, [OUTSIDE, second])).toBe(false);
    expect(isAllowed(scheme, [first, ...labelsOf(scheme, 0, 2).slice(1)])).toBe(false);
  });

  it('tells which kind a label is of, and whether it goes on', () => {
    for (const labels of spans) {
      expect(labels.map((label) => scheme.kindOf(label))).toEqual(labels.map(() => 1));
      expect(labels.map((label) => scheme.goesOn(label))).toEqual(labels.map((_, place) => place > 0));
    }
    expect(scheme.goesOn(OUTSIDE)).toBe(false);
  });

  it('lists what may follow each label, and what something begins with', () => {
    for (const [from, followers] of scheme.followers.entries())
      for (let to = 0; to < scheme.labels; to++)
        expect(followers.includes(to)).toBe(scheme.mayFollow(from, to));
    expect([...scheme.beginnings]).toEqual([...(scheme.followers[OUTSIDE] as Uint8Array)].slice(1));
  });

  it('does not let anything end without its end', () => {
    const [begin, inside, end] = labelsOf(scheme, 2, 3) as [number, number, number];
    expect(isAllowed(scheme, [begin])).toBe(false);
    expect(isAllowed(scheme, [begin, OUTSIDE])).toBe(false);
    expect(isAllowed(scheme, [begin, inside])).toBe(false);
    expect(isAllowed(scheme, [begin, end, end])).toBe(false);
    expect(new Set([begin, inside, end, ...labelsOf(scheme, 2, 1)]).size).toBe(4);
  });
});
