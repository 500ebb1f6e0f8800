import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHighlights } from '../../../lib/library/highlights.ts';
import type { Highlight } from '../../../lib/model/saved-item.ts';
import { anchor, locate } from '../../../lib/text/anchor.ts';

const of = (text: string, start: number, end: number): Highlight => ({
  id: 'a',
  colour: 'yellow',
  madeAt: 1,
  ...anchor(text, { start, end }),
});
const TEXT = '배는 오전에 떠났다. 배는 저녁에 돌아왔다. 배는 밤에 쉬었다.';

describe('a highlight', () => {
  it('finds its place again among equal words by what stands around it', () => {
    const start = TEXT.indexOf('배는 저녁');
    const changed = `머리말이 새로 붙었다. ${TEXT}`;
    const found = locate(changed, of(TEXT, start, start + 2));
    expect(found && changed.slice(found.start, found.end + 4)).toBe('배는 저녁에');
  });

  it('is lost when its words are gone', () => {
    expect(locate('전혀 다른 글이 되었다.', of(TEXT, 0, 2))).toBeUndefined();
  });

  it('stands where it was in an unchanged text, wherever that is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 200 }), fc.nat(), fc.nat(), (text, one, other) => {
        const start = one % text.length;
        const end = start + 1 + (other % (text.length - start));
        expect(locate(text, of(text, start, end))).toEqual({ start, end });
      }),
    );
  });

  it('is read from storage field by field; what is none is left out', () => {
    const stored = [{ id: 'a', quote: '배', colour: 'plaid' }, { id: '', quote: 'x' }, null, { id: 'b' }, 7];
    expect(parseHighlights(stored)).toEqual([
      { id: 'a', quote: '배', before: '', after: '', start: 0, colour: 'yellow', madeAt: 0 },
    ]);
    expect(parseHighlights('nothing')).toEqual([]);
  });
});
