import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../lib/highlight/passage.ts';
import { withTaggedEdges } from '../../../lib/highlight/refine/tagged-edges.ts';
import type { Tagged } from '../../../lib/highlight/tagger/tagger.ts';

/** Where a rule's figure ends after a tagger saw `seen` in `text`. */
function edges(text: string, rule: string, seen: string): string {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const spans: Tagged[] = [{ ...at(seen), kind: 'date' }];
  const korean = { tag: () => ({ spans, beliefIn: () => 0.9 }) };
  const passage = passageOf(text, [{ start: 0, end: text.length }], { language: 'ko' }, { korean });
  const [figure] = withTaggedEdges(passage, [{ ...at(rule), kind: 'date', value: 1 }]);
  return `${text.slice(figure?.start, figure?.end)}=${figure?.value}`;
}

describe('the edges of a figure in a short text', () => {
  it.each([
    ['가게는 3년 전 문을 열었다.', '3년', '3년 전', '3년 전=1'],
    ['가게는 지난 3일 문을 열었다.', '지난 3일', '3일', '3일=1'],
    ['가게는 3년 내내 문을 열었다.', '3년', '3년 내내', '3년=1'],
  ])('%s', (text, rule, seen, wanted) => expect(edges(text, rule, seen)).toBe(wanted));

  it('stay where the rules put them in an article', () => {
    const text = `가게는 3년 전 문을 열었다.${' 그리고 아무 말이나 길게 이어진다.'.repeat(20)}`;
    expect(edges(text, '3년', '3년 전')).toBe('3년=1');
  });
});
