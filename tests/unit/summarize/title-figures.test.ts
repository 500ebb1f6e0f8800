import { describe, expect, it } from 'vitest';
import { summarize } from '../../../lib/summarize/summarize.ts';
import { titleFiguresIn } from '../../../lib/summarize/title-figures.ts';

describe('the figures of a title', () => {
  const told = (text: string, title: string): number[] => titleFiguresIn([text], title)[0] ?? [];

  it('are told in full or in longer numbers of the same unit', () => {
    expect(told('가로등 282개를 껐다.', '가로등 282개 끈 마을')).toEqual([0]);
    expect(told('반딧불이는 1만1천204마리였다.', '반딧불이 1만1천 마리 돌아와')).toEqual([0]);
    expect(told('해운지수는 2,547.06으로 마감했다.', '해운지수 2,547선 회복')).toEqual([0]);
  });

  it('are not told by another unit, nor by the same digits in another number', () => {
    expect(told('3일에 열린다.', '수요 예상의 3배')).toEqual([]);
    expect(told('3.2%가 늘었다.', '수요 예상의 3배')).toEqual([]);
    expect(told('1,282개가 팔렸다.', '가로등 282개 끈 마을')).toEqual([]);
  });
});

it('tells both halves of a title', () => {
  const text = [
    '가람시의 반딧불이가 한 해 만에 두 배로 늘어 1만1천204마리가 됐다고 시가 10일 밝혔다.',
    '가람시는 지난해부터 물길을 새로 내고 하천 정비 사업을 추진해 왔다.',
    '반딧불이는 물이 맑고 밤이 어두운 곳에 산다.',
    '마을 사람들은 다섯 해 전부터 들길의 가로등 282개를 차례로 껐다.',
    '밤길이 어두워 처음에는 걱정하는 목소리도 있었다.',
    '올여름에는 반딧불이를 보러 온 사람이 마을 인구의 세 배에 이르렀다.',
    '시는 내년에 숙소를 늘릴 계획이다.',
  ].join('\n');
  const chosen = (title: string): string =>
    summarize(text, { language: 'ko', title, count: 3 })
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
  expect(chosen('반딧불이 1만1천 마리 돌아온 가람시…가로등 282개 끈 힘')).toContain('282개를');
  expect(chosen('반딧불이 1만1천 마리 돌아온 가람시')).not.toContain('282개를');
});
