import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import { withoutRepeats } from '../../../lib/highlight/repeats.ts';

describe('rows of one word', () => {
  it('are blanked out, and nothing around them moves', () => {
    const row = '광고 '.repeat(60);
    const text = `어제 3명이 왔다. ${row}오늘 5명이 왔다.`;
    const read = withoutRepeats(text);
    expect(read.length).toBe(text.length);
    expect(read.slice(0, 11)).toBe('어제 3명이 왔다. ');
    expect(read.trimStart().endsWith(' 오늘 5명이 왔다.')).toBe(true);
    expect(read).not.toContain('광고');
  });

  it('at the end of a text too', () => {
    expect(withoutRepeats(`끝 ${'예 '.repeat(50)}`).trim()).toBe('끝');
  });

  it.each([
    '둥글게 둥글게 둥글게 춤을 춘다',
    '서울 부산 '.repeat(60),
    '가 '.repeat(49),
    '가\n\n'.repeat(60),
    '',
  ])('leave what people write: %#', (text) => expect(withoutRepeats(text)).toBe(text));

  it('hold no marks', () => {
    const text = `3억 원 ${'서울 '.repeat(200)}`;
    const words = findMarks(text, { language: 'ko' }).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['3억 원']);
  });
});
