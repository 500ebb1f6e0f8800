import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlight, HighlightColour } from '../../../lib/model/saved-item.ts';
import { anchor } from '../../../lib/text/anchor.ts';
import { colouredSpans, placeHighlights } from '../../../lib/text/place-highlights.ts';

const TEXT = '솔빛시가 새 나루를 열었다. 배는 하루 열두 번 뜬다. 첫 배는 아침 여섯 시다.';

function highlightOf(words: string, madeAt: number, colour: HighlightColour = 'yellow'): Highlight {
  const start = TEXT.indexOf(words);
  return { id: words, colour, madeAt, ...anchor(TEXT, { start, end: start + words.length }) };
}
const seen = (highlights: readonly Highlight[]) =>
  colouredSpans(placeHighlights(TEXT, highlights)).map(({ start, end, highlight }) => [
    TEXT.slice(start, end),
    highlight.id,
  ]);

describe('highlights of a text', () => {
  it('stand in the order of the text, the lost ones last', () => {
    const lost = { ...highlightOf('새 나루', 1), id: 'lost', quote: '옛 나루' };
    const placed = placeHighlights(TEXT, [lost, highlightOf('여섯 시', 3), highlightOf('솔빛시', 2)]);
    expect(placed.map(({ highlight, span }) => [highlight.id, span !== undefined])).toEqual([
      ['솔빛시', true],
      ['여섯 시', true],
      ['lost', false],
    ]);
  });

  it('are found again where the text before them has grown', () => {
    const [placed] = placeHighlights(`고침: ${TEXT}`, [highlightOf('열두 번', 1)]);
    expect(placed?.span?.start).toBe(TEXT.indexOf('열두 번') + 4);
  });

  it('lie over each other, the later on top, and the earlier shows on either side', () => {
    const under = highlightOf('배는 하루 열두 번 뜬다.', 1, 'yellow');
    const over = highlightOf('열두 번', 2, 'pink');
    expect(seen([over, under])).toEqual([
      ['배는 하루 ', under.id],
      ['열두 번', over.id],
      [' 뜬다.', under.id],
    ]);
  });

  it('that are wholly covered are not seen, and are still there', () => {
    const under = highlightOf('열두 번', 1);
    const over = highlightOf('배는 하루 열두 번 뜬다.', 2);
    expect(seen([under, over])).toEqual([[over.quote, over.id]]);
    expect(placeHighlights(TEXT, [under, over])).toHaveLength(2);
  });

  it('never overlap when they are drawn, and cover what they covered', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const placed = spans.map((one, at) => ({
          highlight: { ...highlightOf('새', at), id: String(at) },
          span: one,
        }));
        const drawn = colouredSpans(placed);
        const places = (all: readonly { start: number; end: number }[]) =>
          new Set(
            all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
          );
        expect(places(drawn)).toEqual(places(spans));
        for (const [at, one] of drawn.entries())
          expect(one.start).toBeGreaterThanOrEqual(drawn[at - 1]?.end ?? 0);
      }),
    );
  });
});
