import { describe, expect, it } from 'vitest';
import { coverage, trimForDisplay } from '../../../lib/summarize/coverage.ts';
import { BRIDGE } from './texts.ts';

describe('coverage', () => {
  const text = '가나다라마바사 아자차카타. 국수집 문을 새로 열었다.';
  it('counts letters of the chosen sentences', () => {
    // 12 and 10 letters.
    expect(coverage(text, [{ start: 0, end: 14 }], 'ko').are).toBeCloseTo(12 / 22);
    expect(coverage(text, [{ start: 0, end: text.length }], 'ko')).toEqual({ are: 1, standFor: 1 });
  });
  it('adds sentences that tell of the same', () => {
    const same =
      '한빛대교 균열이 교각 세 곳에서 발견됐다. 한빛대교 균열이 교각에서 더 발견됐다. 국수집은 오늘 쉰다.';
    const { are, standFor } = coverage(same, [{ start: 0, end: 23 }], 'ko');
    expect(standFor).toBeGreaterThan(are);
    expect(standFor).toBeLessThan(1);
  });
  it('is nothing for nothing', () => {
    expect(coverage('', [], 'ko')).toEqual({ are: 0, standFor: 0 });
    expect(coverage(BRIDGE, [], 'ko')).toEqual({ are: 0, standFor: 0 });
  });
});

describe('trimForDisplay', () => {
  it.each([
    ['한편 시는 다음 달 설명회를 연다.', '시는 다음 달 설명회를 연다.'],
    ['또한, 길을 넓힌다.', '길을 넓힌다.'],
    ['이어 “곧 시작한다”고 했다.', '“곧 시작한다”고 했다.'],
    ['However, the gates will close.', 'The gates will close.'],
    ['이어진 길은 좁다.', '이어진 길은 좁다.'],
    ['그러나 반대도 있다.', '그러나 반대도 있다.'],
    ['한편', '한편'],
    ['iPhone sales rose.', 'iPhone sales rose.'],
  ])('%s', (sentence, shown) => expect(trimForDisplay(sentence)).toBe(shown));
});
