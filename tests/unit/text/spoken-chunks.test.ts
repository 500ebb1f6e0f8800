import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenChunks, spokenForm, spokenSeconds } from '../../../lib/text/spoken-chunks.ts';

const chunksOf = (text: string, seconds: number) =>
  spokenChunks(text, { start: 0, end: text.length }, seconds).map(({ start, end }) => text.slice(start, end));

describe('the time that a text takes to say', () => {
  it('goes by syllables in Korean, by letters in English, and counts figures as the words they are', () => {
    const korean = spokenSeconds('누리시는 다음 달부터 밤 버스를 늘린다.');
    const english = spokenSeconds('The city will run more night buses from next month.');
    expect(korean).toBeGreaterThan(2.5);
    expect(korean).toBeLessThan(5);
    expect(english).toBeGreaterThan(2);
    expect(english).toBeLessThan(5);
    expect(spokenSeconds('1998')).toBeGreaterThan(spokenSeconds('가나'));
  });
});

describe('a sentence in stretches', () => {
  it('stays whole where a voice can say it at once', () => {
    expect(chunksOf('비가 그쳤다.', 10)).toEqual(['비가 그쳤다.']);
  });

  it('is cut at a comma', () => {
    expect(chunksOf('비가 그치자, 사람들이 강가로 나왔다.', 3)).toEqual([
      '비가 그치자,',
      '사람들이 강가로 나왔다.',
    ]);
  });

  it('without a comma is cut where clauses join', () => {
    expect(chunksOf('아침 일찍 비가 그치고 사람들이 하나둘 강가로 나왔다', 4)).toEqual([
      '아침 일찍 비가 그치고',
      '사람들이 하나둘 강가로 나왔다',
    ]);
  });

  it('leaves figures whole: a comma in them is none', () => {
    const chunks = chunksOf('올해 모두 1,234,567명이 다녀갔다', 4);
    expect(chunks.join(' ')).toContain('1,234,567');
  });

  it('never says more at once than it may, loses nothing and parts no character', () => {
    const letters = fc.constantFrom('가', '나다 ', '라, ', 'word ', '7', '😀', '。', '漢', '\n', '고 ');
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 300 }).map((parts) => parts.join('')),
        fc.integer({ min: 2, max: 12 }),
        (text, seconds) => {
          const chunks = chunksOf(text, seconds);
          for (const chunk of chunks) {
            expect(spokenSeconds(chunk)).toBeLessThanOrEqual(seconds);
            expect(chunk.isWellFormed()).toBe(true);
            expect(chunk).toBe(chunk.trim());
          }
          expect(chunks.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  it('copes with a word that has no end', () => {
    expect(chunksOf('ㅋ'.repeat(5000), 10).every((chunk) => chunk.length > 0)).toBe(true);
  });
});

describe('what is said', () => {
  it.each([
    ['▶ 신청 https://www.nuri.kr/a?b=1 에서', '신청 nuri.kr 에서'],
    ['■ 다음 달 일정 ■', '다음 달 일정'],
    ['* * *', ''],
    ['“싫다”고 했다.', '“싫다”고 했다.'],
    ['3 × 4 ≠ 13', '3 × 4 ≠ 13'],
  ])('of %s is %s', (text, said) => {
    expect(spokenForm(text)).toBe(said);
  });
});
