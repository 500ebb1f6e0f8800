import { describe, expect, test } from 'vitest';
import { checkSummary } from '../../../../lib/check-summary.ts';

const KOREAN = {
  title: '가람시, 바닷가 창고를 도서관으로',
  language: 'ko',
  published: '2025-10-31T09:00:00+09:00',
  text: [
    '가람시가 비어 있던 바닷가 창고를 시민 도서관으로 고쳐 다음 달 문을 연다.',
    '장서는 26만 권이고 공사에는 184억 원이 들었다.',
    '설계를 맡은 한서윤 건축가는 “누구나 머물 수 있어야 한다”고 말했다.',
    '개관식은 12월 5일에 열린다.',
  ].join('\n'),
};
const flagsOf = (sentence: string, article: Parameters<typeof checkSummary>[1] = KOREAN) =>
  checkSummary([sentence], article).flatMap(({ text, unsupported }) =>
    unsupported.map(({ start, end }) => text.slice(start, end)),
  );

describe('figures and names are held against the article by value', () => {
  test.each([
    '장서는 260,000권이다.',
    '장서는 26만 권에 이른다.',
    '공사비는 184억 원이다.',
    '공사비는 18,400,000,000원이다.',
    '한서윤 건축가가 설계했다.',
    '개관식은 12월 5일이다.',
    '개관은 2025년 12월이다.',
    '가람시가 도서관을 연다.',
  ])('known: %s', (sentence) => expect(flagsOf(sentence)).toEqual([]));

  test.each([
    ['장서는 27만 권이다.', ['27만 권']],
    ['장서는 6만 권이다.', ['6만 권']],
    ['공사비는 184억 달러다.', ['184억 달러']],
    ['개관식은 12월 6일이다.', ['12월 6일']],
    ['정민호 시장이 문을 열었다.', ['정민호']],
    ['도서관은 H-9000으로 움직인다.', ['9000']],
  ])('unknown: %s', (sentence, flags) => expect(flagsOf(sentence)).toEqual(flags));

  test('in English too', () => {
    const english = {
      title: 'Port library to open',
      language: 'en',
      text: 'The city of Garam spent $18.4 million on its port library.\nIt holds 260,000 books and opens in December.',
    };
    expect(flagsOf('The library holds 260 thousand books.', english)).toEqual([]);
    expect(flagsOf('The city spent $18,400,000.', english)).toEqual([]);
    expect(flagsOf('The city spent $19 million.', english)).toEqual(['$19 million']);
  });

  test('the spans are of their own sentence', () => {
    const [first, second] = checkSummary(['가람시가 문을 연다.', '장서는 27만 권이다.'], KOREAN);
    expect(first?.unsupported).toEqual([]);
    expect(second?.unsupported).toEqual([{ start: 4, end: 9 }]);
  });
});

describe('each sentence leads to its source', () => {
  test('the nearest one', () => {
    const made = checkSummary(
      ['공사에 184억 원이 들어 장서 26만 권을 갖췄다.', '건축가 한서윤이 설계했다.'],
      KOREAN,
    );
    expect(made.map(({ source }) => source && KOREAN.text.slice(source.start, source.end))).toEqual([
      '장서는 26만 권이고 공사에는 184억 원이 들었다.',
      '설계를 맡은 한서윤 건축가는 “누구나 머물 수 있어야 한다”고 말했다.',
    ]);
  });

  test('none where none is near', () => {
    expect(checkSummary(['고래는 포유류에 속한다.'], KOREAN)[0]?.source).toBeUndefined();
  });
});
