import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSrcset, parseSrcset, widest } from '../../../lib/dom/srcset.ts';
import { cpuTime } from '../cpu-time.ts';

describe('parseSrcset', () => {
  it('reads widths, densities and bare addresses', () => {
    expect(parseSrcset(' a.jpg 640w,b.jpg 1.5x, c.jpg ')).toEqual([
      { url: 'a.jpg', width: 640 },
      { url: 'b.jpg', density: 1.5 },
      { url: 'c.jpg' },
    ]);
  });

  it('leaves commas inside an address where they are', () => {
    expect(
      parseSrcset('https://img.example/w=800,h=450/a.jpg 800w, https://img.example/w=400,h=225/a.jpg 400w'),
    ).toEqual([
      { url: 'https://img.example/w=800,h=450/a.jpg', width: 800 },
      { url: 'https://img.example/w=400,h=225/a.jpg', width: 400 },
    ]);
    expect(parseSrcset('a.jpg, b.jpg 2x')).toEqual([{ url: 'a.jpg' }, { url: 'b.jpg', density: 2 }]);
  });

  it('leaves out entries whose size is none, and reads on behind brackets', () => {
    expect(parseSrcset('a.jpg 3q, b.jpg 1w 2w, c.jpg x(1, 2), d.jpg 300w 200h, e.jpg 0w')).toEqual([
      { url: 'd.jpg', width: 300 },
    ]);
  });

  it('gives a size back that a comma too many has parted from its address', () => {
    expect(parseSrcset('a.jpg, 300w, b.jpg, 600w')).toEqual([
      { url: 'a.jpg', width: 300 },
      { url: 'b.jpg', width: 600 },
    ]);
  });

  it('reads back what it wrote', () => {
    const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
    const entry = fc.oneof(
      fc.record({ url: address }),
      fc.record({ url: address, width: fc.integer({ min: 1, max: 9000 }) }),
      fc.record({ url: address, density: fc.integer({ min: 1, max: 4 }) }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 9 }), (entries) => {
        const written = formatSrcset(entries);
        expect(formatSrcset(parseSrcset(written))).toBe(written);
        expect(parseSrcset(written)).toHaveLength(entries.length);
      }),
    );
  });

  it('needs no more than moments for anything', () => {
    const hostile = [',', '(', ' ', 'a(', 'a,', '1w ', 'a 1w,'];
    expect(
      cpuTime(() => {
        for (const part of hostile) parseSrcset(part.repeat(19_000 / part.length));
      }),
    ).toBeLessThan(1000);
    expect(parseSrcset('a'.repeat(30_000))).toEqual([]);
  });
});

describe('widest', () => {
  it('is no larger than a screen needs, unless all are', () => {
    expect(widest(parseSrcset('a 400w, b 1600w, c 5000w'))).toBe('b');
    expect(widest(parseSrcset('c 5000w, d 9000w'))).toBe('c');
    expect(widest(parseSrcset('a, b 2x'))).toBe('b');
    expect(widest([])).toBeUndefined();
  });
});
