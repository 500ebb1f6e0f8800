import { describe, expect, it } from 'vitest';
import { isDateLine, saidThen } from '../../../lib/extract/structure/date-text.ts';

describe('isDateLine', () => {
  it.each([
    '작성일 25-11-06 23:14',
    '2025.11.06',
    '물지게 | 2025.11.06 23:14 |',
    '3시간 전',
    '07:12',
    'Nov 3, 2025 9:12 am',
    '11-06',
    '오늘 14:22',
    '어제',
    '산들 · 어제 오후 3시',
    '2025年11月6日 07:30',
    '임가람 기자 | garam@garam.example | 입력 2025-11-06 11:05 | 댓글 0',
    'Yesterday at 9:02',
  ])('knows %s', (line) => expect(isDateLine(line)).toBe(true));

  it.each([
    '11월 10일 오전 2시부터 5시까지 점검합니다.',
    '2025년 3월 4일 문을 연 이 가게는 석 달 만에 손님 만 명을 맞았습니다.',
    '조회 231',
    '3대 1',
    '1/4',
    '오늘 눈 오나요',
    '어제 밤 별똥별 찍었습니다',
    '십 분 전까지 있던 3시간 전 커피를 마셔도 되나요',
    'Today we mended the roof of the old barn',
  ])('takes %s for no date of a post', (line) => expect(isDateLine(line)).toBe(false));
});

describe('saidThen', () => {
  it.each([
    ['두렁 2025.11.03 10:12 이월 말이 제일 낫습니다', { name: '두렁', words: '이월 말이 제일 낫습니다' }],
    ['3. おかめ 2025年11月03日 07:02', { name: 'おかめ' }],
    ['서리태 2025.11.03 09:40 조회 33', { name: '서리태' }],
  ])('parts %s', (line, parts) => expect(saidThen(line)).toEqual(parts));

  it.each(['작성일 2025.11.03 09:40', '글쓴이: 2025.11.03 09:40', '모임은 11월 3일 10:12에 시작합니다'])(
    'finds nobody in %s',
    (line) => expect(saidThen(line)).toBeUndefined(),
  );
});
