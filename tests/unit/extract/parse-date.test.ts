import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../lib/extract/metadata/parse-date.ts';
import { cpuTime } from '../cpu-time.ts';

// Thursday noon in Seoul.
const korean = { now: new Date('2025-11-06T03:00:00Z'), zone: '+09:00' };

describe('parseDate', () => {
  it.each([
    ['2025-11-01T07:12:33+09:00', '2025-11-01T07:12:33+09:00'],
    ['2025-11-01T07:12:33.123Z', '2025-11-01T07:12:33Z'],
    ['2025-11-01 07:12:33', '2025-11-01T07:12:33+09:00'],
    ['2025.11.01 07:12', '2025-11-01T07:12:00+09:00'],
    ['25-11-01 07:12', '2025-11-01T07:12:00+09:00'],
    ['2025년 11월 1일 (토) 오후 7:12', '2025-11-01T19:12:00+09:00'],
    ['2025년 11월 1일 오전 12시 5분', '2025-11-01T00:05:00+09:00'],
    ['2025. 11. 1.', '2025-11-01'],
    ['입력 2025.11.01 07:12 수정 2025.11.02', '2025-11-01T07:12:00+09:00'],
    ['Nov 4, 2019 3:05 PM', '2019-11-04T15:05:00+09:00'],
    ['4 November 2019', '2019-11-04'],
    ['Dienstag, 8. März 2017, 14:30 Uhr', '2017-03-08T14:30:00+09:00'],
    ['3 de octubre de 2018', '2018-10-03'],
    ['le 12 août 2021 à 9:05', '2021-08-12T09:05:00+09:00'],
    ['2019年03月04日 15:20', '2019-03-04T15:20:00+09:00'],
    ['05.10.2013', '2013-10-05'],
    ['28/11/2016 21:23', '2016-11-28T21:23:00+09:00'],
    ['07:12', '2025-11-06T07:12:00+09:00'],
    ['어제 23:50', '2025-11-05T23:50:00+09:00'],
    ['3시간 전', '2025-11-06T09:00:00+09:00'],
    ['2일 전', '2025-11-04T12:00:00+09:00'],
    ['5 hours ago', '2025-11-06T07:00:00+09:00'],
    ['21 points, 2 weeks ago', '2025-10-23T12:00:00+09:00'],
    ['3日前', '2025-11-03T12:00:00+09:00'],
    ['方今 40分鐘 前', undefined],
    ['방금 전', '2025-11-06T12:00:00+09:00'],
    ['12-30 08:00', '2024-12-30T08:00:00+09:00'],
  ])('%s', (text, expected) => expect(parseDate(text, korean)).toBe(expected));

  it.each(['', '조회 1,151', '글쓴이', '2025-13-40', '010-1234-5678', '댓글 20'])('no date in %j', (text) => {
    expect(parseDate(text, korean)).toBeUndefined();
  });

  it('reads no lone hour or yearless day where it may be anything', () => {
    const whole = { ...korean, whole: true };
    expect(parseDate('07:12', whole)).toBeUndefined();
    expect(parseDate('12-30 08:00', whole)).toBeUndefined();
    expect(parseDate('3시간 전', whole)).toBe('2025-11-06T09:00:00+09:00');
  });

  it('takes no side between day and month that both may be', () => {
    expect(parseDate('05/10/2013', { ...korean, whole: true })).toBeUndefined();
  });

  it('invents no zone where none is known', () => {
    expect(parseDate('2019-11-04 10:00', { now: korean.now })).toBe('2019-11-04T10:00:00');
  });

  it('does not stall on long input', () => {
    const spent = cpuTime(() => {
      for (const text of ['1'.repeat(200_000), '2025-'.repeat(40_000), ' '.repeat(200_000)])
        parseDate(text, korean);
    });
    expect(spent).toBeLessThan(200);
  });
});
