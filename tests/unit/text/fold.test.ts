import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['냉장고, 소음!', '냉장고소음'],
    ['“Über” die Brücke – №7', 'überdiebrückeno7'],
    ['１２월 ⅓', '12월13'],
    ['人々と、カタカナ。', '人々とカタカナ'],
    ['Ёлка; «ёж»', 'ёлкаёж'],
    ['…—!?', ''],
  ])('keeps of %s its letters and figures', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps of any text what Unicode calls letters and figures, in lower case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const kept = [...text.normalize('NFKC').toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
        expect(fold(text)).toBe(kept.join(''));
      }),
      { numRuns: 2000 },
    );
  });
});
