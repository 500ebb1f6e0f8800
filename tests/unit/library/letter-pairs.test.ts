import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterPairsOf, mayHold } from '../../../lib/library/query/letter-pairs.ts';

const TEXT =
  '해안 도로를 따라 난 자전거 길이 이달 말 모두 이어진다. 마지막 구간 3.2km는 방파제 공사 때문에 두 해 늦었다.';

it('never denies a piece of a text that is there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), fc.nat(), (text, one, other) => {
      const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
      expect(mayHold(letterPairsOf(['앞글', text, TEXT]), text.slice(from, to))).toBe(true);
    }),
  );
});

it('denies most words that are not', () => {
  const pairs = letterPairsOf([TEXT]);
  const others = [
    '반도체',
    '예산안',
    '수영장',
    '도서관',
    '버스표',
    '전기차',
    '보고서',
    '축제장',
    '감독관',
    '영화제',
  ];
  expect(others.filter((word) => mayHold(pairs, word)).length).toBeLessThan(2);
});

it('holds no pair of two texts', () => {
  expect(mayHold(letterPairsOf(['바람', '개비']), '람개')).toBe(false);
});

it('knows nothing of a single letter', () => {
  expect(mayHold(letterPairsOf([TEXT]), '힣')).toBe(true);
});
