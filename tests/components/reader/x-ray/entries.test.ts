import { describe, expect, test } from 'vitest';
import { entriesOf, matches } from '../../../../components/reader/x-ray/entries.ts';
import { timelineOf } from '../../../../components/reader/x-ray/timeline.ts';
import { SAMPLE_ARTICLE } from '../../../fixtures/sample-article.ts';

const entries = entriesOf(SAMPLE_ARTICLE, 'ko');
const called = (label: string) => {
  const found = entries.find((entry) => entry.label === label);
  if (!found) throw new Error(`No entry “${label}” in: ${entries.map((entry) => entry.label).join(', ')}`);
  return found;
};

describe('what an article names and counts', () => {
  test('stands there once, with every mention, weightiest first', () => {
    expect(called('한서윤').mentions).toHaveLength(2);
    expect(entries[0]?.label).toBe('부산 영도구');
    expect(entries.filter(({ label }) => label === '한서윤')).toHaveLength(1);
  });

  test('has its figures in full, and its days resolved with what is said of them', () => {
    expect(called('26만 권').detail).toBe('260,000권');
    expect(called('62%').detail).toBeUndefined();
    expect(called('2025년 12월 5일 금요일').detail).toContain('개관식은 오는 12월 5일 오후 2시에 열린다');
  });

  test.each([
    ['1.20%', 1.2, '%'],
    ['2,400.0%', 2400, '%'],
  ])('has no other form of %s that says the same', (said, value, unit) => {
    const mark = { start: 0, end: said.length, kind: 'percent', value, unit, score: 1, key: false } as const;
    const [entry] = entriesOf({ ...SAMPLE_ARTICLE, text: `${said} 올랐다.`, marks: [mark] }, 'ko');
    expect(entry?.label).toBe(said);
    expect(entry?.detail).toBeUndefined();
  });

  test('is found by any of its forms, whatever the spaces and commas', () => {
    const found = (typed: string) =>
      entries.filter((entry) => matches(entry, typed, SAMPLE_ARTICLE)).map(({ label }) => label);
    expect(found('한 건축')).toEqual(['한서윤']);
    expect(found('260000')).toEqual(['26만 권']);
    expect(found('없는 말')).toEqual([]);
  });
});

test('the timeline is in the order of time, year by year', () => {
  const { years, undated } = timelineOf(entries.filter(({ mark }) => /date|time/.test(mark.kind)));
  expect(years.map(({ year, entries: of }) => [year, of.map(({ mark }) => mark.value)])).toEqual([
    ['1937', ['1937']],
    ['2025', ['2025-10-31', '2025-12-05']],
  ]);
  expect(undated.map(({ label }) => label)).toEqual(['10시']);
});
