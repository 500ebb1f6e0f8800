import { describe, expect, it } from 'vitest';
import { englishValue } from '../../../lib/text/numerals/english.ts';
import { koreanNumerals } from '../../../lib/text/numerals.ts';

describe('koreanNumerals', () => {
  it.each([
    ['3조 2천억', 3.2e12],
    ['2.5억', 2.5e8],
    ['1만5000', 15000],
    ['6천400억', 6.4e11],
    ['2만3천750', 23750],
    ['50 만 ', 500000],
    ['천 4백만', 14e6],
    ['9000여만', 9e7],
    ['3백21', 321],
    ['이백만', 2e6],
    ['백이십', 120],
    ['백육', 106],
    ['1,234,567', 1234567],
    ['열두', 12],
    ['스물다섯', 25],
    ['백스물세', 123],
    ['삼백스물두', 322],
    ['아흔아홉', 99],
    ['서너', '3~4'],
    ['열두세', '12~13'],
    ['수십만', undefined],
    ['몇백', undefined],
  ])('%s', (text, value) => {
    const [first] = koreanNumerals(text).filter(({ end }) => end === text.trimEnd().length);
    expect(first?.value).toBe(value);
    expect(first?.start).toBe(0);
  });

  it.each([
    ['10경기', '10'],
    ['3조각', '3'],
    ['1800만이', '1800만'],
    ['3백이', '3백'],
    ['40만 2025년', '40만'],
  ])('ends where another word begins: %s', (text, numeral) =>
    expect(koreanNumerals(text)[0]).toMatchObject({ start: 0, end: numeral.length }),
  );

  it('begins with a word only, and with 총 and 약 before it', () => {
    expect(koreanNumerals('예산백만')).toEqual([]);
    expect(koreanNumerals('총백만')).toMatchObject([{ start: 1, value: 1e6 }]);
  });
});

it.each([
  ['one hundred and twenty-three thousand', 123000],
  ['a dozen', 12],
  ['twenty-four', 24],
])('englishValue reads %s', (text, value) => expect(englishValue(text)).toBe(value));
