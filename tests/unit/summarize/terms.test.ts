import { describe, expect, it } from 'vitest';
import { NumberIds } from '../../../lib/summarize/number-ids.ts';
import { TermIds } from '../../../lib/summarize/terms.ts';

describe('terms of a text', () => {
  it('are pairs of Hangul and the stems of other words, by the order of their first places', () => {
    expect(new TermIds().of('한국은행 is on strike, 은행 STRIKES 7')).toEqual([0, 1, 2, 3, 2, 3, 4]);
  });

  it('are the same whatever script stands beside them', () => {
    const terms = new TermIds();
    const plain = terms.of('Seven ferries stop, 배가 멈췄다 abc한글');
    expect(terms.of('Seven ferries stop, 배가 멈췄다 abc한글 café')).toEqual([...plain, terms.size - 1]);
    expect(terms.of('Seven ferries stop, 배가 멈췄다 abc한글')).toEqual(plain);
    expect(terms.of('ferrie')).toEqual(terms.of('ferries é').slice(0, 1));
  });

  it('say nothing below three letters but for figures', () => {
    expect(new TermIds().of('a to b2 é1 né')).toHaveLength(2);
  });

  it('differ where their letters do', () => {
    const words = ['aab', 'aba', 'aaab', 'a1b', 'zzzzzz', '999999', '000', '0000'];
    expect(new Set(new TermIds().of(words.join(' '))).size).toBe(words.length);
  });
});

it('keeps the id of every number while it grows', () => {
  const ids = new NumberIds();
  const numbers = Array.from({ length: 3000 }, (_, i) => (i + 1) * 0x10001 * (i % 2 ? 1 : -1));
  for (const [i, number] of numbers.entries()) expect(ids.of(number, i)).toBe(i);
  for (const [i, number] of numbers.entries()) expect(ids.of(number, -1)).toBe(i);
  expect(ids.size).toBe(numbers.length);
});
