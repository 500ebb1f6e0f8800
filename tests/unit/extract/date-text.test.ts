import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../lib/extract/structure/date-text.ts';

describe('isDateLine', () => {
  it.each([
    '작성일 25-11-06 23:14',
    '2025.11.06',
    '물지게 | 2025.11.06 23:14 |',
    '3시간 전',
    '07:12',
    'Nov 3, 2025 9:12 am',
    '11-06',
  ])('knows %s', (line) => expect(isDateLine(line)).toBe(true));

  it.each([
    '11월 10일 오전 2시부터 5시까지 점검합니다.',
    '2025년 3월 4일 문을 연 이 가게는 석 달 만에 손님 만 명을 맞았습니다.',
    '조회 231',
    '3대 1',
  ])('takes %s for no date of a post', (line) => expect(isDateLine(line)).toBe(false));
});
