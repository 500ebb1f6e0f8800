// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listSeries } from '../../../../components/reader/x-ray/list-series.ts';
import { sentenceSeries } from '../../../../components/reader/x-ray/sentence-series.ts';
import { tableSeries } from '../../../../components/reader/x-ray/table-series.ts';
import type { Article } from '../../../../lib/model/article.ts';
import type { Mark } from '../../../../lib/model/mark.ts';

type Found = readonly [phrase: string, about: Pick<Mark, 'kind'> & Partial<Mark>];

/** An article of one text whose marks are said in the order in which they stand. */
function articleOf(text: string, found: readonly Found[]): Article {
  let from = 0;
  const marks = found.map(([phrase, about]): Mark => {
    const start = text.indexOf(phrase, from);
    if (start < 0) throw new Error(`The text does not contain “${phrase}”.`);
    from = start + phrase.length;
    return { start, end: from, key: false, score: 1, ...about };
  });
  return { text, marks, language: 'ko' } as unknown as Article;
}

const organization = { kind: 'organization' } as const;
const pieces = (value: number) => ({ kind: 'quantity', value, unit: '장' }) as const;
const won = (value: number) => ({ kind: 'money', value, unit: 'KRW' }) as const;

describe('figures that a sentence sets side by side', () => {
  test('each with its own name', () => {
    const article = articleOf('한빛정밀이 8만 장, 누리통신이 6만 장, 해온시가 5만 장을 받는다.', [
      ['한빛정밀', organization],
      ['8만 장', pieces(80_000)],
      ['누리통신', organization],
      ['6만 장', pieces(60_000)],
      ['해온시', { kind: 'place' }],
      ['5만 장', pieces(50_000)],
    ]);
    expect(sentenceSeries(article)).toEqual([
      {
        unit: '장',
        points: [
          { label: '한빛정밀', value: 80_000, index: 1 },
          { label: '누리통신', value: 60_000, index: 3 },
          { label: '해온시', value: 50_000, index: 5 },
        ],
      },
    ]);
  });

  test('year by year', () => {
    const article = articleOf('매출은 2023년 90억 원, 2024년 120억 원, 2025년 150억 원으로 늘었다.', [
      ['2023년', { kind: 'date', value: '2023' }],
      ['90억 원', won(9e9)],
      ['2024년', { kind: 'date', value: '2024' }],
      ['120억 원', won(12e9)],
      ['2025년', { kind: 'date', value: '2025' }],
      ['150억 원', won(15e9)],
    ]);
    expect(sentenceSeries(article)[0]?.points.map(({ label, value }) => [label, value])).toEqual([
      ['2023년', 9e9],
      ['2024년', 12e9],
      ['2025년', 15e9],
    ]);
  });

  test.each<[string, string, readonly Found[]]>([
    [
      'units that differ',
      '한빛이 8만 장, 누리가 6만 명, 해온이 5만 원을 냈다.',
      [
        ['한빛', organization],
        ['8만 장', pieces(8e4)],
        ['누리', organization],
        ['6만 명', { kind: 'quantity', value: 6e4, unit: '명' }],
        ['해온', organization],
        ['5만 원', won(5e4)],
      ],
    ],
    [
      'figures without a name each',
      '한빛은 8만 장에서 6만 장으로, 다시 5만 장으로 줄였다.',
      [
        ['한빛', organization],
        ['8만 장', pieces(8e4)],
        ['6만 장', pieces(6e4)],
        ['5만 장', pieces(5e4)],
      ],
    ],
    [
      'two of them',
      '한빛이 8만 장, 누리가 6만 장을 받는다.',
      [
        ['한빛', organization],
        ['8만 장', pieces(8e4)],
        ['누리', organization],
        ['6만 장', pieces(6e4)],
      ],
    ],
  ])('are none for %s', (_, text, found) => expect(sentenceSeries(articleOf(text, found))).toEqual([]));
});

describe('figures that stand in lines under each other', () => {
  test('are a series where every line tells one', () => {
    const article = articleOf(
      '올해 실적은 이렇다.\n- 1분기: 90억 원\n- 2분기: 120억 원\n- 3분기: 150억 원\n끝.',
      [
        ['90억 원', won(9e9)],
        ['120억 원', won(12e9)],
        ['150억 원', won(15e9)],
      ],
    );
    expect(listSeries(article).map(({ points }) => points.map(({ label }) => label))).toEqual([
      ['1분기', '2분기', '3분기'],
    ]);
  });

  test('are none in paragraphs', () => {
    const long = '지난해 이 도시에서 새로 문을 연 가게들이 낸 세금은 모두';
    const article = articleOf(`${long} 9억 원이다.\n${long} 8억 원이다.\n${long} 7억 원이다.`, [
      ['9억 원', won(9e8)],
      ['8억 원', won(8e8)],
      ['7억 원', won(7e8)],
    ]);
    expect(listSeries(article)).toEqual([]);
  });
});

test('a column of a table is a series; a column of words or a lone cell is none', () => {
  const rows = [
    ['가람구', '90억 원', '넓다'],
    ['온샘구', '120억 원', '좁다'],
    ['해온구', '150억 원', '길다'],
  ];
  const root = document.createElement('div');
  root.innerHTML = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><span>${cell}</span></td>`).join('')}</tr>`).join('')}</table>`;
  const article = articleOf(rows.flat().join('\n'), [
    ['90억 원', won(9e9)],
    ['120억 원', won(12e9)],
    ['150억 원', won(15e9)],
  ]);
  const cells = [...root.querySelectorAll('td:nth-child(2) span')];
  expect(tableSeries(article, (index) => cells[index])).toMatchObject([
    { unit: 'KRW', points: [{ label: '가람구' }, { label: '온샘구' }, { label: '해온구' }] },
  ]);
  expect(tableSeries(article, (index) => (index === 0 ? cells[0] : undefined))).toEqual([]);
});
