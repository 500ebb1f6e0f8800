import { describe, expect, test } from 'vitest';
import { convertUnit } from '../../../../components/reader/marks/convert-unit.ts';
import { describeMark } from '../../../../components/reader/marks/describe-mark.ts';
import { distanceWords } from '../../../../components/reader/marks/distance.ts';
import { excerptOf } from '../../../../components/reader/marks/excerpt.ts';

const mark = { start: 0, end: 1, key: true, score: 1 } as const;

describe('what a mark means', () => {
  test.each([
    [{ kind: 'quantity', value: 260000, unit: '장' }, '26만 장', '260,000장'],
    [{ kind: 'money', value: 3.2e12, unit: 'KRW' }, '3조 2천억 원', '3,200,000,000,000원'],
    [{ kind: 'percent', value: 3.5, unit: '%' }, '3.5%', '3.5%'],
    [{ kind: 'date', value: '2025-10' }, '이달', '2025년 10월'],
    [{ kind: 'date', value: '2025-10-31' }, '지난 31일', '2025년 10월 31일 금요일'],
    [{ kind: 'date', value: '2026-01/2026-06' }, '내년 상반기', '2026년 1월 – 2026년 6월'],
    [{ kind: 'time', value: '21:30' }, '밤 9시 30분', '오후 9:30'],
    [{ kind: 'person', entity: '젠슨 황' }, '황 CEO', '젠슨 황'],
    [{ kind: 'quantity' }, '수십만 명', '수십만 명'],
  ] as const)('%j in “%s” is %s', (about, surface, headline) => {
    expect(describeMark({ ...mark, ...about }, { surface, language: 'ko' }).headline).toBe(headline);
  });

  test('a foreign sum is spelled out, said in Korean steps of ten thousand, and never converted', () => {
    const dollars = { ...mark, kind: 'money', value: 1.2e9, unit: 'USD' } as const;
    const { headline, also } = describeMark(dollars, { surface: '$1.2bn', language: 'ko' });
    expect(headline).toContain('1,200,000,000');
    expect(also).toEqual(['12억']);
  });

  test('a unit that is no currency code does not break', () => {
    const odd = { ...mark, kind: 'money', value: 5, unit: 'XXQ' } as const;
    expect(describeMark(odd, { surface: '5', language: 'en' }).headline).toContain('5');
  });
});

describe('units', () => {
  test.each([
    [34, '평', 'ko', '112.4 ㎡'],
    [400, '㎡', 'ko', '121 평'],
    [50, 'acres', 'ko', '202300 ㎡, 61210 평'],
    [50, 'acres', 'en', '202300 ㎡'],
    [212, '°F', 'ko', '100 ℃'],
    [-40, '°C', 'en', '-40 ℉'],
    [26.2, 'miles', 'ko', '42.16 km'],
    [10, 'km', 'en', '6.214 mi'],
    [3, '근', 'ko', '1800 g'],
    [400, '㎡', 'en', ''],
    [10, 'km', 'ko', ''],
    [1, '원', 'ko', ''],
    [1, 'USD', 'en', ''],
    [1, '명', 'ko', ''],
  ] as const)('%d %s for a reader of %s: %s', (value, unit, language, expected) => {
    const said = convertUnit(value, unit, language).map((other) => `${other.value} ${other.unit}`);
    expect(said.join(', ')).toBe(expected);
  });
});

describe('how far a day is from the day of publication', () => {
  const published = '2025-11-01T07:12:00+09:00';
  test.each([
    ['2025-10-31', '글이 나오기 1일 전'],
    ['2025-11-01', '글이 나온 날'],
    ['2025-12-05T14:00', '글이 나오고 34일 뒤'],
    ['2025-10', undefined],
    ['1937-03-01', undefined],
  ])('%s: %s', (iso, words) => expect(distanceWords(iso, published, 'ko')).toBe(words));

  test('nobody can tell without one', () =>
    expect(distanceWords('2025-10-31', undefined, 'ko')).toBeUndefined());
});

describe('the words around a mention', () => {
  const text = '비가 왔다. 온샘시의 강서윤 시장은 새 노선을 내년에 착공한다고 밝혔다. 시민들은 반겼다.';
  const of = (phrase: string) => ({ start: text.indexOf(phrase), end: text.indexOf(phrase) + phrase.length });

  test('stay within its sentence', () => {
    expect(excerptOf(text, of('강서윤'), 100)).toEqual({
      before: '온샘시의 ',
      phrase: '강서윤',
      after: ' 시장은 새 노선을 내년에 착공한다고 밝혔다.',
    });
  });

  test('are cut at words, and say so', () => {
    expect(excerptOf(text, of('착공'), 5)).toEqual({ before: '…내년에 ', phrase: '착공', after: '한다고…' });
  });
});
