import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';

const marked = (
  text: string,
  never: string[],
  always: { text: string; kind: 'person' | 'organization' }[] = [],
) =>
  findMarks(text, { language: 'ko' }, { words: { never, always } }).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  );

describe('words that the reader decided about', () => {
  const text = '서울에서 수박은 3천 원, 수박씨앗은 5천 원이다.';
  it('are never marked', () => {
    expect(marked(text, [])).toContain('place 서울');
    expect(marked(text, ['서울'])).not.toContain('place 서울');
  });

  it('are always marked where they stand as a word', () =>
    expect(marked(text, [], [{ text: '수박', kind: 'organization' }])).toEqual([
      'place 서울',
      'organization 수박',
      'money 3천 원',
      'money 5천 원',
    ]));

  it('win over what finders think', () =>
    expect(marked('서울은 크다', [], [{ text: '서울', kind: 'person' }])).toEqual(['person 서울']));
});
