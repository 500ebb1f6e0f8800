import { describe, expect, it } from 'vitest';
import { nativeNumerals, sinoNumerals } from '../../../lib/text/numerals.ts';
import { englishValue } from '../../../lib/text/numerals-english.ts';

describe('sinoNumerals', () => {
  it.each([
    ['3조 2천억', 3.2e12],
    ['2.5억', 2.5e8],
    ['1만5000', 15000],
    ['6천400억', 6.4e11],
    ['2만3천750', 23750],
    ['이백만', 2e6],
    ['백이십', 120],
    ['1,234,567', 1234567],
  ])('%s', (text, value) =>
    expect(sinoNumerals(text)).toMatchObject([{ start: 0, end: text.length, value }]),
  );

  it('does not take the start of another word for a multiplier', () => {
    expect(sinoNumerals('10경기')).toMatchObject([{ end: 2, value: 10 }]);
    expect(sinoNumerals('3조각')).toMatchObject([{ end: 1, value: 3 }]);
  });
});

it.each([
  ['열두', 12],
  ['스물다섯', 25],
  ['백스물세', 123],
  ['아흔아홉', 99],
])('nativeNumerals reads %s', (text, value) =>
  expect(nativeNumerals(text)).toMatchObject([{ value, end: text.length }]),
);

it.each([
  ['one hundred and twenty-three thousand', 123000],
  ['a dozen', 12],
  ['twenty-four', 24],
])('englishValue reads %s', (text, value) => expect(englishValue(text)).toBe(value));
