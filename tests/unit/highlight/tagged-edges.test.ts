import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/highlight/finder.ts';
import { passageOf } from '../../../lib/highlight/passage.ts';
import { withTaggedEdges } from '../../../lib/highlight/refine/tagged-edges.ts';
import type { Tagged } from '../../../lib/highlight/tagger/tagger.ts';

const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** What becomes of a rule's figure after a tagger saw `seen` in `text`, and believes `belief` of whatever it is asked about. */
function edges(text: string, rule: Candidate, seen: readonly Tagged[], belief = 0.9): string {
  const korean = { tag: () => ({ spans: seen, beliefIn: () => belief }) };
  const passage = passageOf(text, [{ start: 0, end: text.length }], { language: 'ko' }, { korean });
  return withTaggedEdges(passage, [rule])
    .map(({ start, end, kind, value }) => `${kind} ${text.slice(start, end)}=${value}`)
    .join();
}

/** The same for one figure of value 1 and one span of the same kind. */
const edge = (text: string, rule: string, seen: string, kind: 'date' | 'quantity'): string =>
  edges(text, { ...at(text, rule), kind, value: 1, unit: kind === 'date' ? undefined : '무엇' }, [
    { ...at(text, seen), kind },
  ]);

const LONG = ` 그리고 다음 문장은 아무 말이나 길게 이어지며 가게와는 상관이 없다.`;

describe('the edges of a figure in a short text', () => {
  it.each([
    ['가게는 3년 전 문을 열었다.', '3년', '3년 전', '3년 전'],
    ['가게는 지난 3일 문을 열었다.', '지난 3일', '3일', '3일'],
    ['가게는 이달 3일에 문을 열었다.', '3일', '이달 3일', '이달 3일'],
    ['가게는 3년당 한 번 문을 닫았다.', '3년', '3년당', '3년'],
  ])('are the tagger’s where dates are in question: %s', (text, rule, seen, wanted) =>
    expect(edge(text, rule, seen, 'date')).toBe(`date ${wanted}=1`),
  );

  it.each([
    ['물고기가 3 피트 자랐다.', '3 피트', '3', '3 피트'],
    ['회원 40명가량이 왔다.', '40명', '40명가량', '40명'],
    ['혼자 1인 2역을 한다.', '1인', '1인 2역', '1인 2역'],
  ])('are the rule’s where it read an amount, unless more belongs to it: %s', (text, rule, seen, wanted) =>
    expect(edge(text, rule, seen, 'quantity')).toBe(`quantity ${wanted}=1`),
  );

  it('leave the kind to the tagger, but make no date of a number', () => {
    const text = '2024 모터쇼에서 9.5201을 봤다.';
    const figure = (words: string) =>
      edges(text, { ...at(text, words), kind: 'quantity', value: Number(words) }, [
        { ...at(text, words), kind: 'date' },
      ]);
    expect(figure('2024')).toBe('date 2024=undefined');
    expect(figure('9.5201')).toBe('quantity 9.5201=9.5201');
  });

  it('stay where a day was read that the tagger takes for an amount', () => {
    const text = '마감은 2027.3.5 18:30 입니다.';
    const seen = [{ ...at(text, '2027.3.5 18:30'), kind: 'quantity' as const }];
    const day: Candidate = { ...at(text, '2027.3.5'), kind: 'date', value: '2027-03-05' };
    expect(edges(text, day, seen)).toBe('date 2027.3.5=2027-03-05');
    expect(edges(text, { ...day, value: undefined }, seen)).toBe('quantity 2027.3.5 18:30=undefined');
  });

  it('go with what the tagger takes for a word, halves and money apart', () => {
    const text = `서울북부지법 형사12부가 절반과 3원을 말했다.${LONG}`;
    const left = (words: string, kind: 'quantity' | 'money', value: number) =>
      edges(text, { ...at(text, words), kind, value }, [], 0.01);
    expect(left('12부', 'quantity', 12)).toBe('');
    expect(left('절반', 'quantity', 0.5)).toBe('quantity 절반=0.5');
    expect(left('3원', 'money', 3)).toBe('money 3원=3');
  });

  it('stay where the rules put them in an article', () => {
    expect(edge(`가게는 3년 전 문을 열었다.${LONG.repeat(9)}`, '3년', '3년 전', 'date')).toBe('date 3년=1');
  });
});
