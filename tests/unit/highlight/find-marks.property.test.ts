import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import { cpuTime } from '../cpu-time.ts';

/** The tests count processor time themselves; a busy machine only makes them wait. */
const PATIENCE = { timeout: 60_000 };

const PIECES = [
  '3조 2천억 원',
  '이날',
  ' ',
  '\n',
  '12',
  ',',
  '.',
  '년',
  '월',
  '일',
  '한·미',
  '김',
  '대표',
  'Dr ',
  'John',
  '%',
  '~',
  '-',
  '(',
  ')',
  '제',
  '억',
  '李',
  '$',
  'a',
];

describe('findMarks on any text', () => {
  it('gives sorted spans inside the text that never overlap', PATIENCE, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...PIECES)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('ko', 'en', 'de', 'x', undefined), (given, language) => {
        let last = 0;
        for (const { start, end } of findMarks(given, { language })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 500 },
    );
  });

  // A budget of 200 ms each on a quiet machine. Counted in processor time with slack, so that a busy machine fails
  // nothing; anything quadratic takes many seconds here.
  it.each([
    '1',
    ' ',
    '가',
    'a',
    'A',
    '·',
    '\n',
    '억',
    '일',
    ',',
    '1,',
    '한 ',
    '1 ',
    'Aa ',
    '한 두 ',
    '서울 삼성 ',
    '한·',
    '-',
    '(',
    'a@',
    '1.',
  ])('stays linear on 200 kB of %j', PATIENCE, (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    findMarks(text.slice(0, 2000), {});
    const spent = cpuTime(() => {
      findMarks(text, {});
      findMarks(`${text}가`, { language: 'ko' });
    });
    expect(spent).toBeLessThan(2000);
  });

  it('marks few letters as key and never a relative day', () => {
    const text = '한빛은행은 이날 3천억 원을 빌려준다고 밝혔다. 이날 한빛은행 주가는 2% 올랐다. '.repeat(3);
    const marks = findMarks(text, { language: 'ko', title: '한빛은행 3천억 원 대출' });
    const key = marks.filter(({ key }) => key);
    expect(key.map(({ start, end }) => text.slice(start, end))).not.toContain('이날');
    expect(key.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(text.length * 0.08);
  });
});
